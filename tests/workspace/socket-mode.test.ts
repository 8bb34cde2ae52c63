import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { movedClock } from '../support/moved-clock.ts';
import { quietClient, type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';
import { socketEnd } from '../support/socket-end.ts';

let workspace: SmallWorkspace;
afterEach(() => workspace.close());

const connected = async () => {
  const { url = '' } = await quietClient(workspace.apiUrl, 'xapp-test').apps.connections.open({});
  return socketEnd(url);
};
const anna = () => workspace.people.as('U0ANNA', 'C0COUNCIL');

describe('a Socket Mode connection', () => {
  test('begins with a greeting that counts the connections', async () => {
    workspace = await smallWorkspace();
    const [one, two] = [await connected(), await connected()];
    expect(await one.next()).toMatchObject({
      type: 'hello',
      num_connections: 1,
      connection_info: { app_id: 'A0APP' },
    });
    expect(await two.next()).toMatchObject({ type: 'hello', num_connections: 2 });
  });

  test('is opened with a ticket, once', async () => {
    workspace = await smallWorkspace();
    const { url = '' } = await quietClient(workspace.apiUrl, 'xapp-test').apps.connections.open({});
    await (await socketEnd(url)).next();
    await expect(socketEnd(url)).rejects.toThrow('403');
    await expect(socketEnd(url.replace(/ticket=.*/, 'ticket=guessed'))).rejects.toThrow('403');
  });

  test('is not opened for a page of another site', async () => {
    workspace = await smallWorkspace();
    const { url = '' } = await quietClient(workspace.apiUrl, 'xapp-test').apps.connections.open({});
    const page = new WebSocket(url, { origin: 'https://elsewhere.example' });
    await expect(new Promise((_, reject) => page.on('error', reject))).rejects.toThrow('403');
  });

  test('carries envelopes, and the answers in their acknowledgements', async () => {
    workspace = await smallWorkspace();
    const app = await connected();
    await app.next();
    const typed = anna().types('/plan status');
    const envelope = await app.next();
    expect(envelope).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      envelope_id: expect.any(String),
      payload: { command: '/plan', text: 'status' },
    });
    app.send({ envelope_id: envelope.envelope_id, payload: { text: 'Enligt plan' } });
    expect(await typed).toMatchObject({ ok: true, delivered: true });
    expect((await anna().sees()).map(({ text }) => text)).toEqual(['Enligt plan']);
  });

  test('that nobody has opened lets a command fail at once', async () => {
    workspace = await smallWorkspace();
    expect(await anna().types('/plan')).toMatchObject({ ok: false, error: 'dispatch_failed' });
    expect((await anna().sees()).map(({ text }) => text)).toEqual([
      '/plan failed with the error "dispatch_failed"',
    ]);
  });

  test('on which nothing is acknowledged lets a command fail after three seconds', async () => {
    const clock = movedClock();
    workspace = await smallWorkspace({ clock });
    const app = await connected();
    await app.next();
    const typed = anna().types('/plan');
    await app.next();
    clock.move(3_000);
    expect(await typed).toMatchObject({ ok: false, error: 'operation_timeout', acknowledgedAfter: 3_000 });
    expect((await anna().sees()).map(({ text }) => text)).toEqual([
      '/plan failed with the error "operation_timeout"',
    ]);
  });

  test('that breaks hands what was not acknowledged to another', async () => {
    workspace = await smallWorkspace();
    const apps = [await connected(), await connected()];
    await Promise.all(apps.map((app) => app.next()));
    const typed = anna().types('/plan');
    const ends = apps.map((app) => ({ app, frame: app.next() }));
    const hit = await Promise.race(ends.map(async (end) => ({ ...end, envelope: await end.frame })));
    const other = ends.find(({ app }) => app !== hit.app);
    hit.app.break();
    expect(await other?.frame).toEqual(hit.envelope);
    other?.app.send({ envelope_id: hit.envelope.envelope_id });
    expect(await typed).toMatchObject({ ok: true });
  });

  test('may bring the same envelope twice', async () => {
    workspace = await smallWorkspace();
    const app = await connected();
    await app.next();
    const typed = anna().types('/plan');
    const envelope = await app.next();
    await workspace.people.socket('redeliver');
    expect(await app.next()).toEqual(envelope);
    app.send({ envelope_id: envelope.envelope_id });
    app.send({ envelope_id: envelope.envelope_id });
    expect(await typed).toMatchObject({ ok: true });
  });

  test.each(['warning', 'refresh_requested'] as const)(
    'is ended by Slack with a word (%s)',
    async (reason) => {
      workspace = await smallWorkspace();
      const app = await connected();
      await app.next();
      await workspace.people.socket('disconnect', reason);
      expect(await app.next()).toMatchObject({ type: 'disconnect', reason });
      if (reason === 'refresh_requested') expect(await app.closed).toBe(1000);
      else expect(app.isOpen()).toBe(true);
    },
  );

  test('is pinged every ten seconds', async () => {
    const clock = movedClock();
    workspace = await smallWorkspace({ clock });
    const app = await connected();
    await app.next();
    clock.move(30_000);
    await app.pinged(3);
  });

  test('ends with the workspace', async () => {
    workspace = await smallWorkspace();
    const app = await connected();
    await app.next();
    await workspace.close();
    expect([1001, 1006]).toContain(await app.closed);
  });
});

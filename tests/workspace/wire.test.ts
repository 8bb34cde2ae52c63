import { afterEach, describe, expect, test } from 'vitest';
import type { WireEntry } from '../../src/workspace/state/wire-log.ts';
import { type SmallWorkspace, smallApp, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
afterEach(() => workspace.close());

type Said = { readonly entries: readonly WireEntry[]; readonly cursor: number };

const said = (after = -1) => workspace.people.get<Said>('wire', { after });

describe('what the app and the workspace say to each other', () => {
  test('is remembered with what was asked and answered, newest first', async () => {
    workspace = await smallWorkspace();
    await workspace.client.auth.test();
    const blocks = [{ type: 'divider' as const }];
    await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Hej', blocks });
    const { entries } = await said();
    expect(entries.map(({ kind, name, ok }) => [kind, name, ok])).toEqual([
      ['call', 'chat.postMessage', true],
      ['call', 'auth.test', true],
    ]);
    expect(entries[0]?.sent).toEqual({ channel: 'C0COUNCIL', text: 'Hej', blocks });
    expect(entries[0]?.answer).toMatchObject({ ok: true, channel: 'C0COUNCIL' });
  });

  test('tells of what went wrong, on either side', async () => {
    workspace = await smallWorkspace();
    await workspace.client.chat.postMessage({ channel: 'C0NONE', text: 'Hej' }).catch(() => undefined);
    await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan hjälp');
    const { entries } = await said();
    expect(entries).toMatchObject([
      { kind: 'delivery', name: '/plan', ok: false, answer: { error: 'dispatch_failed' } },
      { kind: 'call', ok: false, answer: { error: 'channel_not_found' } },
    ]);
  });

  test('has no token and no connection ticket in it', async () => {
    workspace = await smallWorkspace();
    const { botToken, appToken } = smallApp;
    await workspace.client.apps.connections.open({ token: appToken });
    await workspace.client.auth.test({ token: botToken });
    await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: `Läckt: ${botToken}` });
    await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan hjälp');
    const all = JSON.stringify((await said()).entries);
    expect(all).not.toContain(botToken);
    expect(all).not.toContain(appToken);
    expect(all).toContain('ticket=•••');
    expect(all).toContain('"token":"•••"');
  });

  test('is told from where a reader was, and only the latest two hundred are kept', async () => {
    workspace = await smallWorkspace({ rateLimits: false });
    for (let turn = 0; turn < 205; turn += 1) await workspace.client.auth.test();
    const { entries, cursor } = await said();
    expect(entries).toHaveLength(200);
    expect(cursor).toBe(205);
    await workspace.client.team.info();
    expect((await said(cursor)).entries.map(({ name }) => name)).toEqual(['team.info']);
  });
});

import { verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listeningApp } from '../support/listening-app.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallApp, smallWorkspace } from '../support/small-workspace.ts';

const clock = movedClock();
let workspace: SmallWorkspace;
let app: Awaited<ReturnType<typeof listeningApp>>;
beforeEach(async () => {
  workspace = await smallWorkspace({ clock });
  app = await listeningApp();
  workspace.deliverTo(app.url);
});
afterEach(async () => {
  await app.close();
  await workspace.close();
});

const anna = () => workspace.people.as('U0ANNA', 'C0COUNCIL');
const lastLine = async () => (await anna().sees()).at(-1)?.text;

describe('a command over HTTP', () => {
  test('is signed so that Bolt believes it, with exactly Slack’s content type', async () => {
    app.answer(200);
    await anna().types('/plan status Våra åar & sjöar');
    const [{ headers, body } = { headers: {}, body: '' }] = app.requests();
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(() =>
      verifySlackRequest({
        signingSecret: smallApp.signingSecret,
        body,
        headers: {
          'x-slack-signature': String(headers['x-slack-signature']),
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
      }),
    ).not.toThrow();
    expect(new URLSearchParams(body).get('text')).toBe('status Våra åar & sjöar');
  });

  test.each([400, 401, 404, 500])('answered with %d has not been dispatched', async (status) => {
    app.answer(status);
    expect(await anna().types('/plan')).toMatchObject({
      ok: false,
      delivered: false,
      error: 'dispatch_failed',
    });
    expect(await lastLine()).toBe('/plan failed with the error "dispatch_failed"');
  });

  test('to an app that is not there has not been dispatched', async () => {
    await app.close();
    expect(await anna().types('/plan')).toMatchObject({ error: 'dispatch_failed' });
  });

  test('not answered within three seconds has timed out, and is held against the app', async () => {
    app.answer('nothing');
    const typed = anna().types('/plan');
    await app.heard(1);
    clock.move(3_000);
    expect(await typed).toMatchObject({
      ok: false,
      delivered: false,
      error: 'operation_timeout',
      acknowledgedAfter: 3_000,
    });
    expect(await lastLine()).toBe('/plan failed with the error "operation_timeout"');
    expect((await workspace.people.calls()).violations).toMatchObject([
      { method: 'command', error: 'operation_timeout' },
    ]);
  });

  test('may be answered in plain words', async () => {
    app.answer(200, {}, 'Rakt på sak');
    expect(await anna().types('/plan')).toMatchObject({ ok: true });
    expect(await lastLine()).toBe('Rakt på sak');
  });
});

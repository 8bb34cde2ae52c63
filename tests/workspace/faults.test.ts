import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const clock = movedClock();
let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace({ clock, rateLimits: false });
});
afterEach(() => workspace.people.calmDown());
afterAll(() => workspace.close());

const post = (text: string) => errorOf(workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text }));
const posted = async () => (await workspace.people.as('U0ANNA', 'C0COUNCIL').sees()).map(({ text }) => text);

describe('a planned fault', () => {
  test.each([
    ['429', { kind: '429', retryAfter: 7 }, 'wait 7 s', false],
    ['500', { kind: '500' }, 'HTTP 500', false],
    ['an error of Slack’s', { kind: 'error', error: 'account_inactive' }, 'account_inactive', false],
    ['a connection lost before the call took effect', { kind: 'drop-before' }, 'connection lost', false],
    ['a connection lost after the call took effect', { kind: 'drop-after' }, 'connection lost', true],
  ] as const)('%s', async (what, fault, word, tookEffect) => {
    await workspace.people.fault({ method: 'chat.postMessage', ...fault });
    expect(await post(what)).toBe(word);
    expect((await posted()).includes(what)).toBe(tookEffect);
    expect(await post(`${what}, förbi`)).toBe('ok');
  });

  test('makes a call slow without losing it', async () => {
    await workspace.people.fault({ method: 'chat.postMessage', kind: 'slow', milliseconds: 15_000 });
    await workspace.people.forgetCalls();
    const slow = post('Långsamt');
    while ((await workspace.people.calls()).calls['chat.postMessage'] !== 1);
    expect(await posted()).not.toContain('Långsamt');
    clock.move(15_000);
    expect(await slow).toBe('ok');
    expect(await posted()).toContain('Långsamt');
  });

  test('meets as many calls as it is planned for, of the method it is planned for', async () => {
    await workspace.people.fault({ method: 'chat.postMessage', kind: '500', times: 2 });
    expect(await errorOf(workspace.client.auth.test())).toBe('ok');
    expect([await post('1'), await post('2'), await post('3')]).toEqual(['HTTP 500', 'HTTP 500', 'ok']);
  });

  test('can be planned for whatever is called next', async () => {
    await workspace.people.fault({ method: '*', kind: 'error', error: 'fatal_error' });
    expect(await errorOf(workspace.client.auth.test())).toBe('fatal_error');
  });

  test('can be called off', async () => {
    await workspace.people.fault({ method: '*', kind: '500', times: 100 });
    await workspace.people.calmDown();
    expect(await post('Lugnt')).toBe('ok');
  });

  test('is nobody’s violation, but its call counts', async () => {
    await workspace.people.forgetCalls();
    await workspace.people.fault({ method: 'chat.postMessage', kind: '429' });
    await post('Räknat');
    expect(await workspace.people.calls()).toMatchObject({
      calls: { 'chat.postMessage': 1 },
      violations: [],
    });
  });
});

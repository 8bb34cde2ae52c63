import { afterEach, describe, expect, test } from 'vitest';
import { admit } from '../../src/workspace/state/rate-limiter.ts';
import { errorOf } from '../support/error-of.ts';
import { movedClock } from '../support/moved-clock.ts';
import { several } from '../support/sample-blocks.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

describe('a limit of three calls a minute', () => {
  const limit = { calls: 3, milliseconds: 60_000 };

  test('lets three pass and tells the fourth how long to wait', () => {
    const verdicts = [0, 10_000, 20_000].reduce(
      (recent, at) => admit(limit, recent, at).recent,
      [] as readonly number[],
    );
    expect(admit(limit, verdicts, 30_000)).toEqual({ recent: [0, 10_000, 20_000], retryAfter: 30 });
    expect(admit(limit, verdicts, 59_999)).toMatchObject({ retryAfter: 1 });
    expect(admit(limit, verdicts, 60_000)).toEqual({ recent: [10_000, 20_000, 60_000], retryAfter: 0 });
  });

  test('does not count the calls it refused', () => {
    const full = [0, 0, 0];
    const refused = admit(limit, full, 1_000).recent;
    expect(admit(limit, refused, 60_000).retryAfter).toBe(0);
  });
});

describe('Slack’s tiers', () => {
  const clock = movedClock();
  let workspace: SmallWorkspace;
  afterEach(() => workspace.close());

  test.each([
    ['users.list', {}, 20],
    ['conversations.info', { channel: 'C0COUNCIL' }, 50],
    ['users.info', { user: 'U0ANNA' }, 100],
  ])('%s: so many a minute, and the next has to wait', async (method, about, calls) => {
    workspace = await smallWorkspace({ clock });
    const call = () => errorOf(workspace.client.apiCall(method, about));
    expect(new Set(await Promise.all(several(calls, call)))).toEqual(new Set(['ok']));
    clock.move(15_000);
    expect(await call()).toBe('wait 45 s');
    expect(await errorOf(workspace.client.auth.test())).toBe('ok');
    expect((await workspace.people.calls()).violations).toMatchObject([{ method, error: 'ratelimited' }]);
    clock.move(45_000);
    expect(await call()).toBe('ok');
  });

  test('posting: a short burst in one channel, then one a second, other channels untouched', async () => {
    workspace = await smallWorkspace({ clock });
    const post = (channel: string) => errorOf(workspace.client.chat.postMessage({ channel, text: 'Hej' }));
    expect(await Promise.all(several(5, () => post('C0COUNCIL')))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await post('C0COUNCIL')).toBe('wait 5 s');
    expect(await post('U0BO')).toBe('ok');
    clock.move(5_000);
    expect(await post('C0COUNCIL')).toBe('ok');
  });

  test('can be switched off for load tests', async () => {
    workspace = await smallWorkspace({ clock, rateLimits: false });
    const post = () => errorOf(workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Hej' }));
    expect(new Set(await Promise.all(several(30, post)))).toEqual(new Set(['ok']));
  });
});

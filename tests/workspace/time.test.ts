import { afterEach, describe, expect, test } from 'vitest';
import type { WorkspaceClock } from '../../src/workspace/workspace-clock.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
afterEach(() => workspace.close());

type Time = {
  readonly ok: boolean;
  readonly error?: string;
  readonly now: string;
  readonly moved: boolean;
  readonly landmarks: readonly { readonly label: { readonly sv: string }; readonly at: string }[];
};

const look = () => workspace.people.get<Time>('time', {});
const move = (about: object) => workspace.people.post<Time>('time', about);

/** A workspace on a Monday morning that people may put forward. */
const opened = async () => {
  const moved = movedClock(Date.parse('2026-03-02T07:00:00Z'));
  const clock: WorkspaceClock = {
    ...moved,
    movable: {
      isMoved: () => moved.now() > Date.parse('2026-03-02T07:00:00Z'),
      moveTo: async (instant) => moved.move(instant - moved.now()),
    },
  };
  const landmarks = async () => [
    { label: { sv: 'nästa möte', en: 'the next meeting' }, at: new Date('2026-03-10T12:00:00Z') },
    { label: { sv: 'nästa påminnelse', en: 'the next reminder' }, at: new Date('2026-03-02T07:30:00Z') },
  ];
  workspace = await smallWorkspace({ clock, landmarks });
};

describe('people who try an app out', () => {
  test('see what time it pretends to be, and what lies ahead, the nearest first', async () => {
    await opened();
    expect(await look()).toMatchObject({
      now: '2026-03-02T07:00:00.000Z',
      moved: false,
      landmarks: [
        { label: { sv: 'nästa möte' }, at: '2026-03-10T12:00:00.000Z' },
        { label: { sv: 'nästa påminnelse', en: 'the next reminder' }, at: '2026-03-02T07:30:00.000Z' },
      ],
    });
  });

  test('go a day forward, and what has passed is no longer ahead', async () => {
    await opened();
    const there = await move({ days: 1 });
    expect(there).toMatchObject({ ok: true, now: '2026-03-03T07:00:00.000Z', moved: true });
    expect(there.landmarks.map(({ label }) => label.sv)).toEqual(['nästa möte']);
    expect(await look()).toEqual(there);
  });

  test('go to a moment, and what is written then bears its time', async () => {
    await opened();
    await move({ to: '2026-03-10T13:00:00+01:00' });
    await workspace.people.as('U0ANNA', 'C0COUNCIL').says('Nu börjar mötet');
    expect(await workspace.people.as('U0BO', 'C0COUNCIL').sees()).toMatchObject([
      { at: expect.stringMatching(/^2026-03-10T12:00:00/) },
    ]);
  });

  test('are told at once, wherever they look', async () => {
    await opened();
    const { cursor } = await workspace.people.get<{ cursor: number }>('views', { user: 'U0BO' });
    const looking = workspace.people.get<{ cursor: number }>('views', {
      user: 'U0BO',
      after: cursor,
      wait: 10_000,
    });
    await move({ days: 1 });
    expect((await looking).cursor).toBeGreaterThan(cursor);
  });

  test.each([
    ['back', { to: '2026-03-01T07:00:00Z' }, 'time_only_goes_forward'],
    ['a day back', { days: -1 }, 'invalid_arguments'],
    ['nowhere', { to: 'på måndag' }, 'invalid_arguments'],
    ['out of sight', { to: '2126-03-01T07:00:00Z' }, 'too_far_ahead'],
  ])('do not go %s', async (_where, about, error) => {
    await opened();
    expect(await move(about)).toMatchObject({ ok: false, error });
    expect(await look()).toMatchObject({ now: '2026-03-02T07:00:00.000Z' });
  });
});

test('where the clock is the machine’s own nobody moves it, and there is no such route', async () => {
  workspace = await smallWorkspace();
  const asked = await fetch(`${workspace.url}/control/time`);
  expect([asked.status, await asked.json()]).toEqual([404, { ok: false, error: 'unknown_control' }]);
  const moved = await fetch(`${workspace.url}/control/time`, { method: 'POST', body: '{"days":1}' });
  expect(moved.status).toBe(404);
});

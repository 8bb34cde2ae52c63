import fc from 'fast-check';
import { plusDays } from '../../src/domain/calendar.ts';
import { type DeliverySettings, usualDeliveries } from '../../src/domain/delivery-settings.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { anActivity, reportingAt } from './activities.ts';
import type { SpokenTo } from './bots-in-memory.ts';
import { aCouncil } from './councils.ts';
import { aMeeting } from './meetings.ts';
import type { SlackAnswer } from './model-slack.ts';
import type { Death } from './mortal-process.ts';
import { aPlan } from './plans.ts';
import { aContact, aUnit } from './units.ts';

/**
 * What comes next for a bot: so many milliseconds pass, fewer than none where a clock is put back, or just those until
 * something is due; Slack answers so, each process dies there, and it may be calm for a while after.
 */
export type Turning = {
  readonly waits: number | 'until-due';
  readonly answers: readonly SlackAnswer[];
  readonly deaths: readonly (Death | null)[];
  readonly isCalmAfter: boolean;
};

const hour = 60 * 60_000;
const day = 24 * hour;

const waits = fc.oneof(
  { weight: 4, arbitrary: fc.constant('until-due' as const) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 * hour }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 * hour }) },
  { weight: 1, arbitrary: fc.integer({ min: day, max: 9 * day }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * day, max: 0 }) },
);
const answer = fc.constantFrom<SlackAnswer>(
  'well',
  'well',
  'lost-after',
  'lost-before',
  'limited',
  'unreachable',
);
const death: fc.Arbitrary<Death | null> = fc.option(
  fc.record({ call: fc.integer({ min: 1, max: 90 }), isAfter: fc.boolean() }),
);

/** What may happen to a bot over some weeks. */
export const anyHistory: fc.Arbitrary<readonly Turning[]> = fc.array(
  fc.record({
    waits,
    answers: fc.array(answer, { maxLength: 8 }),
    deaths: fc.tuple(death, death),
    isCalmAfter: fc.boolean(),
  }),
  { minLength: 2, maxLength: 14 },
);

const time = fc.constantFrom('02:30', '08:30', '09:00', '16:45', '23:50');
const weekday = fc.integer({ min: 1, max: 7 });
const settings: fc.Arbitrary<DeliverySettings> = fc
  .record({
    weekly: fc.record({ weekday, time }),
    quiet: fc.constantFrom([], usualDeliveries.quiet),
    reminders: fc.constantFrom(true, true, false),
    weeklyPost: fc.boolean(),
    agenda: fc.record({
      preliminary: fc.integer({ min: 5, max: 20 }),
      final: fc.integer({ min: 1, max: 5 }),
      asking: fc.integer({ min: 2, max: 10 }),
      time,
    }),
    whenUnsure: fc.constantFrom('rather-not', 'rather-twice'),
  })
  .map((some) => ({ ...usualDeliveries, ...some }));

/** The summer time of both kinds, a leap day, Christmas with a 53rd week, and Midsummer lie within weeks of these. */
const first = fc.constantFrom('2024-02-19', '2026-03-22', '2026-10-18', '2026-12-14', '2026-06-08');
const people = ['U-ANNA', 'U-BO', 'U-CIA'] as const;

/** A council with contacts who have said nothing yet, wishes of theirs, and meetings ahead. */
export const anySpokenTo: fc.Arbitrary<SpokenTo> = fc
  .record({
    deliveries: settings,
    first,
    minutes: fc.integer({ min: 0, max: 7 * 24 * 60 }),
    meetings: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    held: fc.subarray([...people], { minLength: 1 }),
    isDated: fc.boolean(),
    wishes: fc.uniqueArray(
      fc.record({
        user: fc.constantFrom(...people),
        off: fc.constantFrom(false, false, true),
        weekday: fc.option(weekday),
        time: fc.option(time),
      }),
      { maxLength: 2, selector: ({ user }) => user },
    ),
    isGranted: fc.boolean(),
  })
  .map(({ deliveries, first: start, minutes, meetings, held, isDated, wishes, isGranted }) => ({
    plan: aPlan({
      council: aCouncil({ settings: { ...defaultSettings, deliveries } }),
      importedOn: plusDays(start, -90),
      units: people.map((user) =>
        aUnit({ name: user, contact: held.includes(user) ? aContact(user) : null }),
      ),
      activities: people.map((user) =>
        anActivity({
          name: `Uppgift ${user}`,
          seats: [`LK ${user}`],
          ...(isDated && { reporting: reportingAt('Våren', start, plusDays(start, 20)) }),
        }),
      ),
      coordinators: [{ user: 'U-ANNA', party: null }],
    }),
    meetings: meetings.map((days) => aMeeting(plusDays(start, days))),
    wishes,
    begins: new Date(Date.parse(`${start}T00:00:00Z`) + minutes * 60_000).toISOString(),
    isGranted,
  }));

import { z } from 'zod';
import type { MeetingPlan } from '../domain/meeting.ts';
import type { SeriesRule } from '../domain/meeting-series.ts';
import { meetingFields } from './meeting-ids.ts';
import type { SeriesKind } from './meeting-series-ids.ts';
import type { ViewState } from './modals/view-state.ts';

const day = z.iso.date();
const words = z.string().nullable();

const details = z.object({
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.coerce.number().int(),
  place: words,
  link: words,
});

const meeting = details.extend({ day });

const everyMonths = z.literal(['1', '2', '3', '6']).transform(Number);
const everyWeeks = z.literal(['1', '2', '3', '4', '6', '8']).transform(Number);
const ordinal = z.union([
  z.literal('last'),
  z.literal(['1', '2', '3', '4']).transform((text) => (({ '1': 1, '2': 2, '3': 3, '4': 4 }) as const)[text]),
]);
const weekday = z
  .literal(['1', '2', '3', '4', '5', '6', '7'])
  .transform((text) => (({ '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7 }) as const)[text]);

const rules = {
  months: z
    .object({ every: everyMonths, ordinal, weekday, from: day, until: day })
    .transform((rule) => ({ kind: 'months' as const, ...rule })),
  weeks: z
    .object({ everyWeeks, from: day, until: day })
    .transform(({ everyWeeks: every, ...rule }) => ({ kind: 'weeks' as const, every, ...rule })),
  // Blanks alone are nothing, and no fault of Slack's.
  days: z.object({ days: words }).transform(({ days }) => days ?? ''),
} satisfies Record<SeriesKind, z.ZodType<SeriesRule | string>>;

/** The meeting that a form holds. Slack's own fields let nothing else through; whatever does is a fault. */
export function meetingWanted(state: ViewState): MeetingPlan {
  return meeting.parse(filled(state));
}

/** The series that a form of a kind holds: its rule or the days as typed, and what its meetings have in common. */
export function seriesWanted(
  kind: SeriesKind,
  state: ViewState,
): { readonly rule: SeriesRule | string; readonly each: Omit<MeetingPlan, 'day'> } {
  const held = filled(state);
  return { rule: rules[kind].parse(held), each: details.parse(held) };
}

function filled(state: ViewState): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(meetingFields).map(([name, block]) => [name, state.one(block)]));
}

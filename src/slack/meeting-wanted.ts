import { z } from 'zod';
import type { MeetingPlan } from '../domain/meeting.ts';
import type { SeriesRule } from '../domain/meeting-series.ts';
import { meetingFields } from './meeting-ids.ts';
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

const every = z.literal(['1', '2', '3', '6']).transform(Number);
const ordinal = z.union([
  z.literal('last'),
  z.literal(['1', '2', '3', '4']).transform((text) => (({ '1': 1, '2': 2, '3': 3, '4': 4 }) as const)[text]),
]);
const weekday = z
  .literal(['1', '2', '3', '4', '5', '6', '7'])
  .transform((text) => (({ '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7 }) as const)[text]);

const series = details.extend({ every, ordinal, weekday, from: day, until: day });

/** The meeting that a form holds. Slack's own fields let nothing else through; whatever does is a fault. */
export function meetingWanted(state: ViewState): MeetingPlan {
  return meeting.parse(filled(state));
}

/** The series that a form holds: its rule, and what its meetings have in common. */
export function seriesWanted(state: ViewState): {
  readonly rule: SeriesRule;
  readonly each: Omit<MeetingPlan, 'day'>;
} {
  const { time, minutes, place, link, ...rule } = series.parse(filled(state));
  return { rule: { kind: 'months', ...rule }, each: { time, minutes, place, link } };
}

function filled(state: ViewState): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(meetingFields).map(([name, block]) => [name, state.one(block)]));
}

import { z } from 'zod';
import type { Zone } from '../domain/calendar.ts';
import { isWhileClocksChange } from '../domain/clocks-change.ts';
import { type DeliverySettings, mostDaysBefore } from '../domain/delivery-settings.ts';
import { holidayCountries } from '../domain/holidays.ts';
import { holidaysKept } from '../domain/holidays-kept.ts';
import { readQuietStretches } from '../domain/read-quiet-stretches.ts';
import type { Words } from '../words/words.ts';
import { cutText } from './blocks/cut-text.ts';
import { shown } from './blocks/limits.ts';
import { deliveryFields as fields } from './delivery-form-ids.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';

/** What holds before a form is sent in. */
type Held = { readonly deliveries: DeliverySettings; readonly zone: Zone };

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const dayParts = ['preliminary', 'asking', 'final'] as const;
const timeParts = ['time', 'agendaTime'] as const;

/** What Slack's own fields let through; whatever else comes is a fault. */
const picked = z.object({
  weekday: z.literal(['1', '2', '3', '4', '5', '6', '7']).transform(Number),
  time,
  agendaTime: time,
  holidays: z.enum(holidayCountries),
  whenUnsure: z.enum(['rather-not', 'rather-twice']),
});

/** What a form wants of a council's deliveries, or what is wrong with its fields. */
export function deliverySettingsWanted(
  state: ViewState,
  { deliveries, zone }: Held,
  words: Words,
): { readonly deliveries: DeliverySettings } | { readonly complaints: readonly FieldError[] } {
  const chosen = picked.parse(filled(state));
  const read = readQuietStretches(state.one(fields.quiet) ?? '');
  const complaints = [...timeComplaints(chosen, words), ...dayComplaints(state, words)];
  if ('unread' in read) {
    const text = words.deliveries.form.errors.quiet(cutText(read.unread, shown.note));
    return { complaints: [...complaints, { block: fields.quiet, text }] };
  }
  if (complaints.length > 0) return { complaints };
  const { weekday, time, agendaTime, holidays, whenUnsure } = chosen;
  const [preliminary = 0, asking = 0, final = 0] = dayParts.map((part) => daysIn(state, part) ?? 0);
  const isTicked = (part: 'reminders' | 'weeklyPost' | 'agendas') => state.one(fields[part]) !== null;
  return {
    deliveries: {
      weekly: { weekday, time },
      quiet: read.quiet,
      // A council that follows its zone goes on doing so.
      holidays: holidays === holidaysKept(deliveries, zone) ? deliveries.holidays : holidays,
      reminders: isTicked('reminders'),
      weeklyPost: isTicked('weeklyPost'),
      agendas: isTicked('agendas'),
      agenda: { preliminary, asking, final, time: agendaTime },
      whenUnsure,
    },
  };
}

function filled(state: ViewState): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(fields).map(([name, block]) => [name, state.one(block)]));
}

function timeComplaints(chosen: z.infer<typeof picked>, { deliveries }: Words): readonly FieldError[] {
  return timeParts
    .filter((part) => isWhileClocksChange(chosen[part]))
    .map((part) => ({ block: fields[part], text: deliveries.form.errors.clocksChange }));
}

function dayComplaints(state: ViewState, { deliveries }: Words): readonly FieldError[] {
  const text = deliveries.form.errors.days(mostDaysBefore);
  return dayParts
    .filter((part) => daysIn(state, part) === null)
    .map((part) => ({ block: fields[part], text }));
}

function daysIn(state: ViewState, part: (typeof dayParts)[number]): number | null {
  const typed = state.one(fields[part])?.trim() ?? '';
  const days = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= mostDaysBefore ? days : null;
}

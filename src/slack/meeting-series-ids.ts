import { z } from 'zod';
import type { SeriesRule } from '../domain/meeting-series.ts';
import { prefixes } from './ids.ts';
import { meetingFields } from './meeting-ids.ts';
import type { ViewState } from './modals/view-state.ts';

/** What kind of series a form is for, in the order they are offered. */
export const seriesKinds = ['months', 'weeks', 'days'] as const satisfies readonly SeriesRule['kind'][];

export type SeriesKind = (typeof seriesKinds)[number];

const { meeting } = prefixes;

/** The form of each kind. */
export const seriesForms: Readonly<Record<SeriesKind, string>> = {
  months: `${meeting}series-form`,
  weeks: `${meeting}series-weeks-form`,
  days: `${meeting}series-days-form`,
};

/** The fields that not every kind has. */
const ownFields = {
  months: ['every', 'ordinal', 'weekday', 'from', 'until'],
  weeks: ['everyWeeks', 'from', 'until'],
  days: ['days'],
} as const;

const own = z.enum([...ownFields.months, 'everyWeeks', 'days']);
const held = z.partialRecord(own, z.string().max(1_000).nullable());

/**
 * What a series' form remembers: the council's channel, and what was filled in where the fields of another kind stood
 * before, for Slack forgets what goes out of sight.
 */
export const seriesIds = z.strictObject({ channel: z.string(), held: held.optional() });

export type SeriesHeld = z.infer<typeof held>;

/** The kind whose fields a form shows; `null` for any other form. */
export function seriesFormKind(callback: string | undefined): SeriesKind | null {
  return seriesKinds.find((kind) => seriesForms[kind] === callback) ?? null;
}

/** The kind that is chosen in a form, whichever fields it shows; `null` where it is none of ours. */
export function seriesKind(state: ViewState): SeriesKind | null {
  return seriesKinds.find((kind) => kind === state.one(meetingFields.kind)) ?? null;
}

/** What a form of a kind holds now, and what it remembered of the others. */
export function seriesHeld(kind: SeriesKind, state: ViewState, before: SeriesHeld = {}): SeriesHeld {
  const now = ownFields[kind].map((name) => [name, state.one(meetingFields[name])] as const);
  return { ...before, ...Object.fromEntries(now) };
}

import type { HolidayCountry } from './holidays.ts';
import type { WallTime } from './wall-time.ts';

/** `weekday` 1 is Monday, 7 Sunday. */
export type WeeklyRule = { readonly weekday: number; readonly time: WallTime };

/** Days of every year during which the bot says nothing by itself, as `MM-DD`, both included; it may run over New Year. */
export type QuietStretch = { readonly from: string; readonly to: string };

/** When a council's agendas come by themselves, and when those who have not reported are asked. */
export type AgendaRule = {
  /** Calendar days before the meeting. */
  readonly preliminary: number;
  /** Working days before it. */
  readonly final: number;
  /** Calendar days before it. */
  readonly asking: number;
  readonly time: WallTime;
};

/** What a council has decided about what the bot says by itself. */
export type DeliverySettings = {
  readonly weekly: WeeklyRule;
  readonly quiet: readonly QuietStretch[];
  /** Whose holidays it keeps; `null`: those of the country that its clocks are set to. */
  readonly holidays: HolidayCountry | null;
  /** The direct message that each contact gets. */
  readonly reminders: boolean;
  /** The post to the council's channel. */
  readonly weeklyPost: boolean;
  /** The agendas in the council's channel. */
  readonly agendas: boolean;
  readonly agenda: AgendaRule;
  /** What to do when nobody can tell whether a message arrived: say it again, or leave it to a person. */
  readonly whenUnsure: 'rather-twice' | 'rather-not';
};

/** No part of an agenda's rule lies further before the meeting, in days. */
export const mostDaysBefore = 60;

/** Monday 08:30, not in July and not around Christmas; agendas two weeks and three working days before; rather not twice. */
export const usualDeliveries: DeliverySettings = {
  weekly: { weekday: 1, time: '08:30' },
  quiet: [
    { from: '07-01', to: '07-31' },
    { from: '12-22', to: '01-06' },
  ],
  holidays: null,
  reminders: true,
  weeklyPost: true,
  agendas: true,
  agenda: { preliminary: 14, final: 3, asking: 7, time: '09:00' },
  whenUnsure: 'rather-not',
};

import type { Meeting, MeetingPlan } from '../domain/meeting.ts';
import type { SeriesRule } from '../domain/meeting-series.ts';
import type { Decision, Stored } from './seat-ports.ts';

/** Meetings planned together: one by one, or by the rule of a series. */
export type PlannedMeetings = {
  readonly plans: readonly MeetingPlan[];
  readonly rule: SeriesRule | null;
};

/** Keeps a council's meetings. Every write is one transaction with its log entry; nothing is ever removed. */
export type MeetingStore = {
  /** Every meeting, cancelled ones among them, by when they begin. None where there is no such council. */
  meetings(councilId: string): Promise<readonly Meeting[]>;
  /** Plans meetings and gives them their ids, in the order of their plans. */
  plan(
    councilId: string,
    planned: PlannedMeetings,
    decision: Decision,
  ): Promise<readonly Meeting[] | 'overtaken'>;
  /** Another day, time, length, place or link; the meeting's `sequence` rises. */
  change(
    councilId: string,
    change: { readonly id: string; readonly plan: MeetingPlan },
    decision: Decision,
  ): Promise<Stored>;
  /** Cancels a meeting, which is kept; its `sequence` rises. */
  cancel(councilId: string, id: string, decision: Decision): Promise<Stored>;
  /**
   * Opens the calendar at a new address that nobody can guess, in place of any address before. It is told this once:
   * only its hash is kept.
   */
  openCalendar(councilId: string, decision: Decision): Promise<{ readonly secret: string } | 'overtaken'>;
  /** Closes the calendar: no address leads to it until it is opened anew. */
  closeCalendar(councilId: string, decision: Decision): Promise<Stored>;
  /** The council whose open calendar has this address; `null` for one that leads nowhere, or nowhere any more. */
  calendarOf(secret: string): Promise<{ readonly council: string } | null>;
};

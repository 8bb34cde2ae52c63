import type { Named, SeatStanding } from './answer.ts';
import type { Day } from './calendar.ts';
import type { RaisedQuestion } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import type { Meeting } from './meeting.ts';
import type { Status } from './status.ts';

/** A meeting as an agenda tells it, and keeps it. */
export type AgendaMeeting = Pick<Meeting, 'id' | 'day' | 'time' | 'minutes' | 'place' | 'link'>;

/** Why an activity is to be reported on at a meeting. */
export type ReportReason =
  /** The plan dates its reporting, as written; `late`: its interval had passed before the meeting. */
  | { readonly why: 'dated'; readonly text: string; readonly late: boolean }
  /** It stood on the agenda of that day, and the council did not get to it. */
  | { readonly why: 'not-reached'; readonly on: Day }
  | { readonly why: 'pinned' }
  | { readonly why: 'in-trouble'; readonly status: Status }
  /** Its status is another than when the council last met. */
  | { readonly why: 'changed'; readonly from: Status | null; readonly to: Status | null }
  /** It has waited longest; `since` is when the council last heard of it, `null` never. */
  | { readonly why: 'unheard'; readonly since: Day | null };

/** An item's `key` names it through every version of an agenda, and across meetings. */
type Item = { readonly key: string; readonly minutes: number };

/** One side of an activity as an agenda tells it, and keeps it. */
export type AgendaSeat = Pick<SeatStanding, 'party' | 'unit' | 'contact' | 'status' | 'latest'>;

/** One activity to be reported on, with all that the council needs to hear it. */
export type ReportItem = Item & {
  readonly activity: Named;
  readonly area: Named;
  /** What the plan says that the council is to do with it. */
  readonly task: string | null;
  readonly status: Status | null;
  readonly seats: readonly AgendaSeat[];
  readonly reason: ReportReason;
};

/** Something raised for the council. `since`: the meeting that did not get to it. */
export type QuestionItem = Item & {
  readonly question: RaisedQuestion;
  readonly activity: Named;
  readonly since: Day | null;
};

export type AddedItem = Item & { readonly title: string };

/** What stands under the headings of a Swedish council's agenda. */
export type AgendaHeading = Item &
  (
    | { readonly key: 'opening' | 'approval' | 'review' | 'closing' }
    | { readonly key: 'adjusters'; readonly parties: readonly Party[] }
    | { readonly key: 'previous'; readonly on: Day; readonly decisions: readonly Decision[] }
    | {
        readonly key: 'reporting';
        readonly items: readonly ReportItem[];
        readonly written: readonly Named[];
      }
    | { readonly key: 'questions'; readonly items: readonly QuestionItem[] }
    | { readonly key: 'new'; readonly activities: readonly Named[] }
    | { readonly key: 'other'; readonly items: readonly AddedItem[] }
    | { readonly key: 'next'; readonly meeting: AgendaMeeting | null }
  );

/** What the council decided about an item, as somebody noted it. */
type Decision = { readonly key: string; readonly name: string; readonly text: string };

/** What a coordinator took off, and why; it is shown. */
export type DroppedItem = { readonly key: string; readonly name: string; readonly reason: string };

/** An agenda as it would be held: headings in the council's order, and how much of its time they take. */
export type Agenda = {
  readonly meeting: AgendaMeeting;
  readonly headings: readonly AgendaHeading[];
  readonly dropped: readonly DroppedItem[];
  /** The minutes of all headings together; more than the meeting has where it is too full. */
  readonly minutes: number;
};

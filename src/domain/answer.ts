import type { Day } from './calendar.ts';
import type { Contact, RaisedQuestion, Update } from './council-plan.ts';
import type { DecidedActivity, Goal, Party, Period, Reporting } from './decided-plan.ts';
import type { Due } from './due-for-seat.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { ListFilter } from './question.ts';
import type { SeatName } from './seat-name.ts';
import type { Status } from './status.ts';

/** A thing with a name that a person can pick: what a button carries and what it says. */
export type Named = { readonly id: string; readonly name: string };

/**
 * One party's side of an activity: who answers (no contact is a vacancy) and its latest update, if any.
 * `status` is the newest that this side has stated: an update that speaks of no status leaves it standing. `report` is
 * the latest update that says more than that nothing is new; `question` was raised with it or after it.
 */
export type SeatStanding = SeatName & {
  readonly contact: Contact | null;
  readonly status: Status | null;
  readonly latest: Update | null;
  readonly report: Update | null;
  readonly question: RaisedQuestion | null;
};

/**
 * One activity at a glance; `area` is the area's name. `status` is the worst that any seat states; `null`: no seat
 * has stated one.
 */
export type ActivityLine = Named & {
  readonly area: string;
  readonly status: Status | null;
  /** The day of the newest update from any seat. */
  readonly reportedOn: Day | null;
  readonly reporting: Reporting;
  /** The latest day of a dated reporting has passed, and some seat has said nothing inside or after its interval. */
  readonly late: boolean;
};

/** One activity in full: decided words and live status side by side, never mixed. */
export type ActivityCard = ActivityLine &
  Pick<DecidedActivity, 'kind' | 'description' | 'goals' | 'start' | 'milestones' | 'situation' | 'task'> & {
    readonly seats: readonly (SeatStanding & { readonly due: Due })[];
    /** The day the decided words came into the council's plan. */
    readonly decidedOn: Day;
  };

/** How many activities stand at each status, worst first; `status: null` counts those nobody has reported on. */
export type StatusCount = { readonly status: Status | null; readonly count: number };

/** One page of a longer list; `page` counts from 1 and is within `pages`, which is at least 1. */
export type Page<Row> = {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

/** What an answer covers. */
export type Scope =
  | { readonly of: 'plan'; readonly title: string }
  | ({ readonly of: 'area' | 'unit' } & Named)
  | { readonly of: 'party'; readonly party: Party };

/** A unit (`null`: the party alone) with who holds its seat and how many activities it answers for. */
export type UnitStanding = SeatName & { readonly contact: Contact | null; readonly activities: number };

/** A unit that has never reported on some of what it answers for: the first such activities, and how many in all. */
export type SilentUnit = SeatName & {
  readonly contact: Contact | null;
  readonly activities: readonly Named[];
  readonly total: number;
};

/**
 * A seat that nobody holds: a unit without a contact, or a party that the plan names without a unit, with what it answers
 * for in the plan's order.
 */
export type Vacancy = SeatName & { readonly activities: readonly Named[] };

/** A unit whose seat somebody holds, or stands in for as the deputy. */
export type HeldUnit = UnitStanding & { readonly asDeputy: boolean };

/** One activity that somebody answers for through one seat: how that seat stands, and what it owes. */
export type OwnActivity = SeatName & {
  readonly activity: Named;
  readonly asDeputy: boolean;
  readonly status: Status | null;
  /** The day of the seat's own newest update. */
  readonly reportedOn: Day | null;
  /** Whether that update was a report or said that nothing is new. */
  readonly saidLast: Update['nature'] | null;
  /** The id of the newest update from any seat. */
  readonly newest: string | null;
  readonly due: Due;
};

/** What the plan says about one goal: areas that declare it and how many activities carry it. */
export type GoalStanding = {
  readonly goal: Goal;
  readonly crossCutting: boolean;
  readonly areas: readonly Named[];
  readonly activities: number;
};

/** What is to be reported at one moment, still to come or late: its first activities, and how many there are in all. */
export type NextReporting = {
  readonly reporting: Reporting & { kind: 'dated' };
  readonly activities: readonly ActivityLine[];
  readonly total: number;
};

/**
 * Something a person may have meant: picking it asks the same question about exactly that. The id of a party is its
 * short name. `within` tells two of one name apart: an activity's area, a unit's party.
 */
export type Match = Named & {
  readonly by: 'activity' | 'area' | 'unit' | 'party';
  readonly within: string | null;
};

/** The answer to a question, as plain data that blocks turn into words. */
export type Answer =
  | {
      readonly kind: 'overview';
      readonly title: string;
      readonly period: Period | null;
      readonly counts: readonly StatusCount[];
      readonly next: readonly NextReporting[];
      readonly ongoing: number;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'activity'; readonly card: ActivityCard }
  | {
      readonly kind: 'standing';
      readonly scope: Scope;
      readonly counts: readonly StatusCount[];
      readonly silent: readonly SilentUnit[];
      readonly activities: Page<ActivityLine>;
    }
  | { readonly kind: 'owners-of-activity'; readonly activity: Named; readonly seats: readonly SeatStanding[] }
  | { readonly kind: 'owners-of-unit'; readonly owner: UnitStanding; readonly activities: Page<ActivityLine> }
  | {
      readonly kind: 'owners-of-person';
      readonly user: string;
      readonly seats: readonly HeldUnit[];
      readonly activities: Page<ActivityLine>;
    }
  | {
      readonly kind: 'mine';
      readonly user: string;
      readonly seats: readonly HeldUnit[];
      readonly activities: Page<OwnActivity>;
    }
  | {
      readonly kind: 'owners';
      readonly scope: Scope;
      readonly units: Page<UnitStanding>;
      readonly vacancies: number;
    }
  | { readonly kind: 'vacancies'; readonly vacancies: Page<Vacancy> }
  | { readonly kind: 'list'; readonly filter: ListFilterShown; readonly activities: Page<ActivityLine> }
  | { readonly kind: 'goals'; readonly goals: Page<GoalStanding> }
  | { readonly kind: 'goal'; readonly goal: GoalStanding; readonly activities: Page<ActivityLine> }
  | {
      readonly kind: 'history';
      readonly activity: Named;
      /** Those who have a seat on the activity or have spoken of it; `only` is the one whose entries these are. */
      readonly parties: readonly Party[];
      readonly only: Party | null;
      readonly entries: Page<HistoryEntry>;
    }
  | {
      readonly kind: 'choose';
      readonly words: string;
      readonly matches: readonly Match[];
      /** How many match in all; `matches` holds the likeliest of them. */
      readonly total: number;
    }
  | { readonly kind: 'not-found'; readonly words: string; readonly nearest: readonly Match[] }
  | { readonly kind: 'date-not-understood'; readonly words: string }
  /** What a button or a menu named is no longer in the plan. */
  | { readonly kind: 'gone' };

/** The filter of a list with the names a person knows it by; `null` is the whole plan. */
export type ListFilterShown =
  | null
  | { readonly by: 'scope'; readonly scope: Scope }
  | Extract<ListFilter, { by: 'goal' | 'report' | 'status' }>;

import type { Day } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';

/** A goal of Agenda 2030, 1 to 17. */
export type Goal = number;

/** The facts a decided document states about itself, each as written; blank or absent ones are `null`. */
export type DocumentFacts = {
  readonly title: string | null;
  readonly type: string | null;
  readonly adoptedBy: string | null;
  readonly status: string | null;
  readonly validity: string | null;
  readonly diarienummer: string | null;
  readonly responsible: string | null;
  readonly addressedTo: string | null;
  readonly reviewedAt: string | null;
  readonly revisedAt: string | null;
  readonly relatedDocuments: string | null;
  readonly keywords: string | null;
};

/** An organisation in the council: `LK`, Linköpings kommun. The short name is the full one where none is given. */
export type Party = { readonly short: string; readonly name: string };

/** One responsible seat as decided: a party (its short name) and, where the plan names one, its unit. */
export type Responsible = { readonly party: string; readonly unit: string | null };

/** When the council wants to hear of an activity. `text` is as written, `null` where the plan says nothing. */
export type Reporting =
  | { readonly kind: 'ongoing'; readonly text: string }
  | ({ readonly kind: 'dated' } & WrittenDate)
  | { readonly kind: 'recurring'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string | null };

/** What the boards decided about one activity: wording and order exactly as in the document. */
export type DecidedActivity = {
  readonly name: string;
  readonly kind: string;
  readonly description: string | null;
  readonly goals: readonly Goal[];
  readonly start:
    | WrittenDate
    | { readonly text: string; readonly from: null; readonly to: null; readonly precision: null }
    | null;
  /** Dated facts beside the start, proposed until a person confirms them. */
  readonly milestones: readonly WrittenDate[];
  readonly situation: string | null;
  readonly responsible: readonly Responsible[];
  readonly task: string | null;
  readonly reporting: Reporting;
};

export type DecidedArea = {
  readonly name: string;
  readonly text: string | null;
  readonly goals: readonly Goal[];
  readonly activities: readonly DecidedActivity[];
};

/** An inclusive interval of calendar days. */
export type Period = { readonly from: Day; readonly to: Day };

/** One decided revision of a plan, as read from its document. */
export type DecidedPlan = {
  readonly document: DocumentFacts;
  readonly period: Period | null;
  readonly parties: readonly Party[];
  readonly crossCuttingGoals: readonly Goal[];
  readonly areas: readonly DecidedArea[];
};

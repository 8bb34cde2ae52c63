import type { DecidedPlan } from './decided-plan.ts';

/** Something a reader of the document should know. `line` counts from 1; `null` where it has no one line. */
export type Finding = {
  readonly severity: 'warning' | 'note';
  readonly code: string;
  readonly line: number | null;
};

/** What was read from a document: the plan as decided and everything worth telling about the reading. */
export type PlanReading = { readonly decided: DecidedPlan; readonly findings: readonly Finding[] };

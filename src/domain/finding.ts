import type { DecidedPlan, DocumentFacts, Goal } from './decided-plan.ts';

/** What an activity should say and may lack. */
export type ActivityField = 'goals' | 'start' | 'situation' | 'responsible' | 'task' | 'reporting';

/** How an activity's name was found where no label or full stop settles it. */
export type NameGuess = 'sentence' | 'subject' | 'line';

type Fact = keyof DocumentFacts;

/** Every finding by its code, with the details that its sentence needs. `to` is the last line of a stretch of lines. */
export type FindingDetails = {
  'title-missing': object;
  'title-guessed': { readonly text: string };
  'period-missing': object;
  'period-guessed': { readonly text: string };
  'fact-blank': { readonly fact: Fact };
  'facts-absent': { readonly facts: readonly Fact[] };
  'fact-incomplete': { readonly fact: Fact; readonly text: string };
  'fact-differs': { readonly fact: Fact; readonly kept: string; readonly other: string };
  'fact-read-as': { readonly fact: Fact; readonly label: string };
  'label-misspelt': { readonly label: string; readonly meant: string };
  'label-unknown': { readonly label: string; readonly activity: string };
  'label-repeated': { readonly label: string; readonly activity: string };
  'kind-guessed': { readonly kind: string; readonly activity: string };
  'name-guessed': { readonly activity: string; readonly by: NameGuess };
  'fields-without-name': { readonly to: number };
  'field-missing': { readonly activity: string; readonly field: ActivityField };
  'start-unreadable': { readonly activity: string; readonly text: string };
  'start-says-more': { readonly activity: string; readonly text: string };
  'milestone-proposed': { readonly activity: string; readonly text: string; readonly sentence: string };
  'hidden-date': { readonly activity: string; readonly text: string; readonly sentence: string };
  'reporting-unreadable': { readonly activity: string; readonly text: string };
  'reporting-several': { readonly activity: string; readonly text: string; readonly used: string };
  'goals-unreadable': { readonly owner: string; readonly text: string };
  'goal-unknown': { readonly owner: string; readonly goal: number };
  'units-joined': { readonly activity: string; readonly text: string; readonly units: readonly string[] };
  'responsible-unreadable': { readonly activity: string; readonly text: string };
  'contact-named': { readonly activity: string; readonly text: string };
  'party-unintroduced': { readonly party: string };
  'parties-missing': object;
  'area-guessed': { readonly area: string };
  'area-spelling': { readonly written: string; readonly area: string };
  'areas-from-list': { readonly areas: readonly string[] };
  'text-kept': { readonly heading: string | null; readonly to: number };
  'contents-skipped': { readonly heading: string | null; readonly to: number };
  'layout-skipped': { readonly text: string };
  'table-not-read': { readonly to: number };
  'link-left-out': { readonly address: string };
  'no-activities': { readonly areas: number };
  'area-without-activities': { readonly area: string };
  'goal-not-carried': { readonly area: string; readonly goal: Goal };
  'goal-not-declared': { readonly area: string; readonly goal: Goal; readonly activity: string };
  'units-without-person': { readonly units: readonly string[] };
  'unit-unspecific': { readonly party: string; readonly unit: string; readonly activity: string };
  'party-without-unit': { readonly party: string; readonly activity: string };
  'party-without-activity': { readonly party: string };
  'unit-spellings': { readonly party: string; readonly spellings: readonly string[] };
  'date-outside-period': { readonly activity: string; readonly text: string };
};

export type FindingCode = keyof FindingDetails;

/** Something a reader of the document should know. `line` counts from 1; `null` where it has no one line. */
export type FindingOf<Code extends FindingCode> = {
  readonly [Each in Code]: {
    readonly severity: 'warning' | 'note';
    readonly code: Each;
    readonly line: number | null;
  } & FindingDetails[Each];
}[Code];

export type Finding = FindingOf<FindingCode>;

/** What was read from a document: the plan as decided and everything worth telling about the reading. */
export type PlanReading = { readonly decided: DecidedPlan; readonly findings: readonly Finding[] };

const warnings: ReadonlySet<FindingCode> = new Set([
  'title-missing',
  'period-missing',
  'fact-incomplete',
  'fact-differs',
  'label-unknown',
  'label-repeated',
  'fields-without-name',
  'field-missing',
  'start-unreadable',
  'start-says-more',
  'reporting-unreadable',
  'goals-unreadable',
  'goal-unknown',
  'responsible-unreadable',
  'table-not-read',
  'date-outside-period',
]);

/** A finding of one kind: a warning where a person should look, else a note. */
export function finding<Code extends FindingCode>(
  code: Code,
  line: number | null,
  details: FindingDetails[Code],
): FindingOf<Code> {
  const severity = warnings.has(code) ? 'warning' : 'note';
  return { severity, code, line, ...details } as FindingOf<Code>;
}

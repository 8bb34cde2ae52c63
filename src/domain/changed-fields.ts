import type { CouncilPlan } from './council-plan.ts';
import type { DecidedActivity, DecidedPlan } from './decided-plan.ts';
import type { DecidedField, DocumentField } from './plan-revision.ts';
import { isSameValue } from './same-value.ts';

const decidedFields: readonly DecidedField[] = [
  'kind',
  'description',
  'goals',
  'start',
  'milestones',
  'situation',
  'responsible',
  'task',
  'reporting',
];

/** The decided words in which two versions of an activity differ. */
export function changedFields(was: DecidedActivity, now: DecidedActivity): readonly DecidedField[] {
  return decidedFields.filter((field) => !isSameValue(was[field], now[field]));
}

/** What the document says otherwise about itself than before. */
export function changedFacts(was: CouncilPlan, now: DecidedPlan): readonly DocumentField[] {
  const facts = Object.keys(now.document) as (keyof DecidedPlan['document'])[];
  const plan = ['period', 'parties', 'crossCuttingGoals'] as const;
  return [
    ...facts.filter((fact) => !isSameValue(was.document[fact], now.document[fact])),
    ...plan.filter((field) => !isSameValue(was[field], now[field])),
  ];
}

import { expect, test } from 'vitest';
import type { DecidedActivity, DecidedPlan } from '../../src/domain/decided-plan.ts';
import { planObservations } from '../../src/domain/plan-observations.ts';
import { anActivity } from '../support/activities.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';

const tak = asDecided(aPlan({ activities: [anActivity({ name: 'Tak' })] }));

/** A plan of one area with goals 7 and 11, whose activities are like "Tak" but for what is given. */
function aDecidedPlan(...differences: readonly Partial<DecidedActivity>[]): DecidedPlan {
  const like = tak.areas[0]?.activities[0];
  if (!like) throw new Error('The builder made no activity');
  const activities = differences.map((difference) => ({
    ...like,
    goals: [7, 11],
    start: null,
    ...difference,
  }));
  return {
    ...tak,
    period: { from: '2021-01-01', to: '2024-12-31' },
    parties: [{ short: 'NK', name: 'Norrby kommun' }],
    crossCuttingGoals: [5],
    areas: [{ name: 'Stad', text: null, goals: [5, 7, 11], activities }],
  };
}

const observed = (plan: DecidedPlan, code: string) =>
  planObservations(plan).filter((one) => one.code === code);
const seats = (...units: readonly (string | null)[]) => ({
  responsible: units.map((unit) => ({ party: 'NK', unit })),
});

test('a declared goal that no activity of the area carries is seen, but not a cross-cutting one', () => {
  expect(observed(aDecidedPlan({ goals: [11] }), 'goal-not-carried')).toMatchObject([
    { area: 'Stad', goal: 7 },
  ]);
});

test('a goal that an activity carries and its area does not declare is seen', () => {
  expect(observed(aDecidedPlan({ goals: [5, 7, 11, 13] }), 'goal-not-declared')).toMatchObject([
    { goal: 13, activity: 'Tak' },
  ]);
});

test.each([
  ['by capitals', 'TEMA Teknik', 'Tema Teknik'],
  ['by a slip of the pen', 'Samverkansenheten', 'Samverkanenheten'],
  ['by its first letters', 'Norrby Science Park', 'NoSP'],
  ['by a part of a double name', 'Kultur- och fritidsförvaltningen', 'Kulturförvaltningen'],
])('one unit spelt in two ways is seen %s', (_, one, other) => {
  expect(observed(aDecidedPlan(seats(one), seats(other)), 'unit-spellings')).toMatchObject([
    { party: 'NK', spellings: [one, other] },
  ]);
});

test.each([
  ['Enhet 1', 'Enhet 2'],
  ['Kulturförvaltningen', 'Fritidsförvaltningen'],
  ['Tema Barn', 'Tema Teknik'],
])('%s and %s are left as two units', (one, other) => {
  expect(observed(aDecidedPlan(seats(one), seats(other)), 'unit-spellings')).toEqual([]);
});

test('units of different parties are never one', () => {
  const responsible = [
    { party: 'NK', unit: 'Samverkansenheten' },
    { party: 'NoU', unit: 'Samverkansenheten' },
  ];
  expect(observed(aDecidedPlan({ responsible }), 'unit-spellings')).toEqual([]);
});

test('every unit needs a person, as the plan names none', () => {
  expect(
    observed(aDecidedPlan(seats('Parker', 'Gator'), seats('Parker')), 'units-without-person'),
  ).toMatchObject([{ units: ['NK Parker', 'NK Gator'] }]);
});

test('a seat that points out nobody is seen: a party alone, or any unit that it may concern', () => {
  expect(observed(aDecidedPlan(seats(null)), 'party-without-unit')).toMatchObject([
    { party: 'NK', activity: 'Tak' },
  ]);
  expect(observed(aDecidedPlan(seats('Berörda enheter')), 'unit-unspecific')).toHaveLength(1);
});

test('a party that answers for nothing is seen', () => {
  expect(
    observed(aDecidedPlan({ responsible: [{ party: 'NoU', unit: 'Tema' }] }), 'party-without-activity'),
  ).toMatchObject([{ party: 'NK' }]);
});

test('a date outside the time of the plan is seen, but not one that only reaches out of it', () => {
  const date = (from: string, to: string) => ({
    start: { text: to, from, to, precision: 'season' as const },
  });
  const plan = aDecidedPlan(date('2025-01-01', '2025-06-30'), date('2024-07-01', '2025-06-30'));
  expect(observed(plan, 'date-outside-period')).toMatchObject([{ text: '2025-06-30', severity: 'warning' }]);
});

test('a plan of areas without activities is seen as such, once', () => {
  expect(planObservations(aDecidedPlan())).toMatchObject([{ code: 'no-activities', areas: 1 }]);
});

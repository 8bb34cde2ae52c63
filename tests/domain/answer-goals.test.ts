import { expect, test } from 'vitest';
import type { Area } from '../../src/domain/council-plan.ts';
import { anActivity, areaId } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';

const anArea = (name: string, goals: readonly number[]): Area => ({
  id: areaId(name),
  name,
  text: null,
  goals,
});

const plan = aPlan({
  crossCuttingGoals: [5, 17],
  areas: [anArea('Hållbar stadsutveckling', [11, 15]), anArea('Hållbar välfärd', [3, 5])],
  activities: [
    anActivity({ name: 'Cykelstråk', area: 'Hållbar stadsutveckling', goals: [5, 11] }),
    anActivity({ name: 'Närmiljö', area: 'Hållbar välfärd', goals: [3, 11, 13] }),
  ],
});

test('the goals of the plan are those declared, carried or cross-cutting, also those nobody carries', () => {
  const answer = ask(plan, { kind: 'goals', goal: null, page: 1 });
  expect(answer).toMatchObject({
    kind: 'goals',
    goals: {
      rows: [
        { goal: 3, activities: 1, areas: [{ name: 'Hållbar välfärd' }], crossCutting: false },
        { goal: 5, activities: 1, areas: { length: 2 }, crossCutting: true },
        { goal: 11, activities: 2, areas: [{ name: 'Hållbar stadsutveckling' }] },
        { goal: 13, activities: 1, areas: [] },
        { goal: 15, activities: 0, areas: [{ name: 'Hållbar stadsutveckling' }] },
        { goal: 17, activities: 0, areas: { length: 2 }, crossCutting: true },
      ],
      pages: 1,
    },
  });
});

test('a cross-cutting goal belongs to every area, though it is carried only where an activity names it', () => {
  expect(ask(plan, { kind: 'goals', goal: 5, page: 1 })).toMatchObject({
    kind: 'goal',
    goal: {
      crossCutting: true,
      areas: [{ name: 'Hållbar stadsutveckling' }, { name: 'Hållbar välfärd' }],
      activities: 1,
    },
    activities: { rows: [{ name: 'Cykelstråk' }] },
  });
});

test('a goal that the plan never mentions has neither areas nor activities', () => {
  expect(ask(plan, { kind: 'goals', goal: 14, page: 1 })).toMatchObject({
    goal: { crossCutting: false, areas: [], activities: 0 },
    activities: { total: 0 },
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../src/domain/council-plan.ts';
import type { Question } from '../../src/domain/question.ts';
import { anyActivity, anyQuestion } from '../support/arbitrary-questions.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';

const plans = fc
  .array(anyActivity, { maxLength: 20 })
  .map((activities) =>
    aPlan({ activities: activities.map((one, at): Activity => ({ ...one, id: `${at}` })) }),
  );
const days = fc.constantFrom('2022-01-01', '2022-12-31', '2023-01-01');

test('every question has an answer, whatever the plan', () => {
  fc.assert(
    fc.property(plans, anyQuestion, days, (plan, question, today) => {
      expect(ask(plan, question, today)).toHaveProperty('kind');
    }),
    { numRuns: 300 },
  );
});

test('the counts of a plan add up to its activities, and its pages hold each of them once', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const standing = (page: number): Question => ({ kind: 'status', about: null, page });
      const first = ask(plan, standing(1));
      if (first.kind !== 'standing') throw new Error(`The plan answered with ${first.kind}`);
      expect(first.counts.reduce((sum, { count }) => sum + count, 0)).toBe(plan.activities.length);
      const pages = Array.from({ length: first.activities.pages }, (_, at) => ask(plan, standing(at + 1)));
      const ids = pages
        .flatMap((page) => (page.kind === 'standing' ? page.activities.rows : []))
        .map(({ id }) => id);
      expect(ids.toSorted()).toEqual(plan.activities.map(({ id }) => id).toSorted());
    }),
  );
});

import { expect, test } from 'vitest';
import { askPlan } from '../../src/app/ask-plan.ts';
import type { PlanReader } from '../../src/app/ports.ts';
import type { Question } from '../../src/domain/question.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { aCouncil } from '../support/councils.ts';
import { brokenPlans, plansOf } from '../support/plan-readers.ts';
import { aPlan } from '../support/plans.ts';

const during2022 = reportingAt('2022', '2022-01-01', '2022-12-31');
const activities = [anActivity({ name: 'Cykelstråk', reporting: during2022 })];
const home = aPlan({ council: aCouncil({ id: 'home', channel: 'C-HOME' }), activities });
const other = aPlan({ council: aCouncil({ id: 'other', channel: 'C-OTHER' }), activities });
const foreign = aPlan({ council: aCouncil({ id: 'foreign', workspace: 'T-FOREIGN' }) });

const elsewhere = { workspace: home.council.workspace, channel: 'C-LUNCH' };
const question: Question = { kind: 'overview' };
const clock = aClock();

test("the workspace's only council answers wherever it is asked", async () => {
  const plans = plansOf(home, foreign);
  expect(await askPlan({ plans, clock }, { place: elsewhere, question })).toMatchObject({
    kind: 'answer',
    answer: { kind: 'overview' },
    council: { id: 'home' },
  });
});

test('of several councils the one whose channel it is answers', async () => {
  const plans = plansOf(home, other);
  const place = { ...elsewhere, channel: 'C-OTHER' };
  expect(await askPlan({ plans, clock }, { place, question })).toMatchObject({ council: { id: 'other' } });
});

test('where no channel tells, the person is asked which council, and the chosen one answers', async () => {
  const plans = plansOf(home, other);
  expect(await askPlan({ plans, clock }, { place: elsewhere, question })).toMatchObject({
    kind: 'choose-council',
    councils: [{ id: 'home' }, { id: 'other' }],
  });
  expect(await askPlan({ plans, clock }, { place: elsewhere, council: 'other', question })).toMatchObject({
    council: { id: 'other' },
  });
});

test('the chosen council goes on answering also in the channel of another', async () => {
  const place = { ...elsewhere, channel: 'C-HOME' };
  const answered = await askPlan(
    { plans: plansOf(home, other), clock },
    { place, council: 'other', question },
  );
  expect(answered).toMatchObject({ council: { id: 'other' } });
});

test("another workspace's council is never answered for, whatever id a button carries", async () => {
  const plans = plansOf(home, foreign);
  expect(await askPlan({ plans, clock }, { place: elsewhere, council: 'foreign', question })).toMatchObject({
    council: { id: 'home' },
  });
});

test('a workspace without a council and a council without a plan are told apart', async () => {
  expect(await askPlan({ plans: plansOf(foreign), clock }, { place: elsewhere, question })).toEqual({
    kind: 'no-council',
  });
  const empty: PlanReader = { ...plansOf(home), snapshot: async () => null };
  expect(await askPlan({ plans: empty, clock }, { place: elsewhere, question })).toEqual({ kind: 'no-plan' });
});

test('choosing a council without a plan says so and does not ask again', async () => {
  const plans: PlanReader = { ...plansOf(home, other), snapshot: async () => null };
  expect(await askPlan({ plans, clock }, { place: elsewhere, council: 'other', question })).toEqual({
    kind: 'no-plan',
  });
});

test('help is given without any council, also when the database is down', async () => {
  const asking = { place: elsewhere, question: { kind: 'help' } } as const;
  expect(await askPlan({ plans: brokenPlans(), clock }, asking)).toEqual({
    kind: 'answer',
    answer: { kind: 'help' },
    council: null,
    asOf: null,
  });
});

test("today is the day in the council's zone", async () => {
  const newYear = aClock('2022-12-31T23:00:00Z');
  expect(
    await askPlan({ plans: plansOf(home), clock: newYear }, { place: elsewhere, question }),
  ).toMatchObject({
    answer: { next: [{ activities: [{ name: 'Cykelstråk', late: true }] }] },
  });
});

test('a database that is down is a fault and not an answer', async () => {
  await expect(askPlan({ plans: brokenPlans(), clock }, { place: elsewhere, question })).rejects.toThrow(
    'ECONNREFUSED',
  );
});

import { expect, test } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { anActivity } from '../support/activities.ts';
import { ask, askStatus } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';

const plan = aPlan({
  activities: [anActivity({ name: 'Skolmat etapp 1' }), anActivity({ name: 'Skolmat etapp 2' })],
});

test('words that mean several are answered with what they may mean', () => {
  expect(askStatus(plan, 'skolmat')).toMatchObject({
    kind: 'choose',
    words: 'skolmat',
    total: 2,
    matches: [{ name: 'Skolmat etapp 1', within: 'Hållbar tillväxt' }, { name: 'Skolmat etapp 2' }],
  });
});

test('words that mean nothing in the plan are answered with what comes nearest', () => {
  expect(askStatus(plan, 'skolmat etapp 3')).toMatchObject({
    kind: 'not-found',
    words: 'skolmat etapp 3',
    nearest: [{ name: 'Skolmat etapp 1' }, { name: 'Skolmat etapp 2' }],
  });
});

const stale: readonly Question[] = [
  { kind: 'status', about: { by: 'activity', id: 'activity:Avslutad' }, page: 1 },
  { kind: 'status', about: { by: 'party', short: 'KTH' }, page: 1 },
  { kind: 'owners', about: { by: 'unit', id: 'unit:Nedlagd' }, page: 1 },
  { kind: 'list', filter: { by: 'area', id: 'area:Struken' }, page: 1 },
  { kind: 'history', about: { by: 'activity', id: 'activity:Avslutad' }, page: 1 },
];

test.each(stale)('a button from before the plan changed says that the thing is gone: %j', (question) => {
  expect(ask(plan, question)).toEqual({ kind: 'gone' });
});

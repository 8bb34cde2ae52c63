import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { ListFilter } from '../../src/domain/question.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

const plan = aPlan({
  activities: [
    anActivity({
      name: 'Skolmat',
      area: 'Hållbar välfärd',
      goals: [3, 5],
      reporting: reportingAt('Våren 2023', '2023-01-01', '2023-06-30'),
    }),
    anActivity({
      name: 'Cykelstråk',
      goals: [11],
      seats: ['LK Gatukontoret'],
      updates: [anUpdate({ from: 'LK Gatukontoret', status: 'at_risk' })],
      reporting: reportingAt('Hösten 2022', '2022-07-01', '2022-12-31'),
    }),
    anActivity({ name: 'Mentorer', goals: [5], seats: ['LiU'] }),
  ],
});

function listed(filter: ListFilter | null): readonly string[] | Answer {
  const answer = ask(plan, { kind: 'list', filter, page: 1 });
  return answer.kind === 'list' ? answer.activities.rows.map(({ name }) => name) : answer;
}

test.each<[string, ListFilter | null, readonly string[]]>([
  ['everything', null, ['Cykelstråk', 'Skolmat', 'Mentorer']],
  ['an area', { by: 'words', words: 'hållbar välfärd' }, ['Skolmat']],
  ['a unit', { by: 'words', words: 'gatukontoret' }, ['Cykelstråk']],
  ['a party', { by: 'words', words: 'LiU' }, ['Mentorer']],
  ['a party that a button names', { by: 'party', short: 'LiU' }, ['Mentorer']],
  ['a unit that a button names', { by: 'unit', id: 'unit:Gatukontoret' }, ['Cykelstråk']],
  ['a goal', { by: 'goal', goal: 5 }, ['Skolmat', 'Mentorer']],
  ['a goal that nobody carries', { by: 'goal', goal: 14 }, []],
  ['a status', { by: 'status', status: 'at_risk' }, ['Cykelstråk']],
  ['the unreported', { by: 'status', status: null }, ['Skolmat', 'Mentorer']],
  ['what is reported in a season', { by: 'report', words: 'hösten 2022' }, ['Cykelstråk']],
  ['what is reported in a month of that season', { by: 'report', words: 'oktober 2022' }, ['Cykelstråk']],
  [
    'what is reported in years, soonest first',
    { by: 'report', words: '2022-2023' },
    ['Cykelstråk', 'Skolmat'],
  ],
  ['what is reported when nothing is', { by: 'report', words: 'våren 2024' }, []],
  ['what is reported as it goes', { by: 'report', words: 'fortlöpande' }, ['Mentorer']],
  ['a date without the word for report', { by: 'words', words: 'våren 2023' }, ['Skolmat']],
])('the list of %s', (_, filter, names) => {
  expect(listed(filter)).toEqual(names);
});

test('a list says what it is a list of by the names that people know', () => {
  const words = 'gatukontoret';
  expect(ask(plan, { kind: 'list', filter: { by: 'words', words }, page: 1 })).toMatchObject({
    filter: { by: 'scope', scope: { of: 'unit', name: 'Gatukontoret' } },
  });
});

test('words that are no date are said not to be understood', () => {
  const words = 'när vi hinner';
  expect(listed({ by: 'report', words })).toEqual({ kind: 'date-not-understood', words });
});

test('a list of one activity is that activity', () => {
  expect(listed({ by: 'words', words: 'mentorer' })).toMatchObject({
    kind: 'activity',
    card: { name: 'Mentorer' },
  });
});

test('words that are nothing in the plan give the nearest names', () => {
  expect(listed({ by: 'words', words: 'hållbar rymdfart' })).toMatchObject({
    kind: 'not-found',
    nearest: [{ name: 'Hållbar välfärd' }, { name: 'Hållbar tillväxt' }],
  });
});

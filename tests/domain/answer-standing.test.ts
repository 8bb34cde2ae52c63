import { expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { ask, askStatus } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

const saying = (status: 'stalled' | 'at_risk' | 'on_track' | 'done') => [anUpdate({ status })];

const plan = aPlan({
  activities: [
    anActivity({ name: 'Tyst', area: 'Hållbar välfärd', seats: ['LK Gatukontoret'] }),
    anActivity({ name: 'Klar', updates: saying('done') }),
    anActivity({ name: 'Enligt plan', updates: saying('on_track') }),
    anActivity({
      name: 'Stannat',
      area: 'Hållbar välfärd',
      seats: ['LK', 'LiU'],
      updates: saying('stalled'),
    }),
    anActivity({ name: 'Också tyst', seats: ['LiU'] }),
    anActivity({ name: 'Risk', seats: ['LK', 'LK Gatukontoret'], updates: saying('at_risk') }),
  ],
});

test('the plan stands worst first, and those who are silent come last by name', () => {
  expect(askStatus(plan, null)).toMatchObject({
    kind: 'standing',
    scope: { of: 'plan', title: 'Handlingsplan för samverkan' },
    counts: [
      { status: 'stalled', count: 1 },
      { status: 'at_risk', count: 1 },
      { status: 'on_track', count: 1 },
      { status: 'done', count: 1 },
      { status: null, count: 2 },
    ],
    activities: {
      rows: [
        { name: 'Stannat' },
        { name: 'Risk' },
        { name: 'Enligt plan' },
        { name: 'Klar' },
        { name: 'Tyst' },
        { name: 'Också tyst' },
      ],
    },
  });
});

test.each([
  ['Hållbar välfärd', ['Stannat', 'Tyst']],
  ['Gatukontoret', ['Risk', 'Tyst']],
  ['LiU', ['Stannat', 'Också tyst']],
])('%s stands by its own activities alone', (words, names) => {
  const answer = askStatus(plan, words);
  expect(answer).toMatchObject({ kind: 'standing', activities: { rows: names.map((name) => ({ name })) } });
});

test('who has never reported is named with what is missing; of a unit or a party only they themselves', () => {
  const names = (words: string | null) => {
    const answer = askStatus(plan, words);
    return answer.kind === 'standing'
      ? answer.silent.map(({ party, unit, activities, total }) => [
          unit?.name ?? party.short,
          activities.map(({ name }) => name),
          total,
        ])
      : [];
  };
  expect(names(null)).toEqual([
    ['LiU', ['Stannat', 'Också tyst'], 2],
    ['Gatukontoret', ['Risk', 'Tyst'], 2],
  ]);
  expect(names('Hållbar välfärd')).toEqual([
    ['LiU', ['Stannat'], 1],
    ['Gatukontoret', ['Tyst'], 1],
  ]);
  expect(names('Gatukontoret')).toEqual([['Gatukontoret', ['Risk', 'Tyst'], 2]]);
  expect(names('LiU')).toEqual([['LiU', ['Stannat', 'Också tyst'], 2]]);
});

test('what others have not said about the activities of a unit or a party is not theirs', () => {
  const cycling = anActivity({ name: 'Cykelstråk', seats: ['LK Gatukontoret', 'LK Park', 'LiU'] });
  const silent = (words: string) => askStatus(aPlan({ activities: [cycling] }), words);
  expect(silent('Gatukontoret')).toMatchObject({ silent: [{ unit: { name: 'Gatukontoret' } }] });
  expect(silent('LK')).toMatchObject({
    silent: [{ unit: { name: 'Gatukontoret' } }, { unit: { name: 'Park' } }],
  });
});

test('nobody is silent about what is done', () => {
  const done = anActivity({ name: 'Klar', seats: ['LK', 'LiU'], updates: saying('done') });
  expect(askStatus(aPlan({ activities: [done] }), null)).toMatchObject({ silent: [] });
});

test('an empty plan stands at nothing, on one page', () => {
  expect(askStatus(aPlan(), null)).toMatchObject({
    counts: [],
    activities: { rows: [], page: 1, pages: 1, total: 0 },
  });
});

const many = aPlan({
  activities: Array.from({ length: 20 }, (_, at) => anActivity({ name: `Aktivitet ${at + 1}` })),
});

test.each([
  [1, 1, 'Aktivitet 1', 8],
  [3, 3, 'Aktivitet 17', 4],
  [99, 3, 'Aktivitet 17', 4],
  [-1, 1, 'Aktivitet 1', 8],
  [Number.NaN, 1, 'Aktivitet 1', 8],
])('page %s of twenty activities is page %s of three', (asked, page, first, length) => {
  const answer = ask(many, { kind: 'list', filter: null, page: asked });
  expect(answer).toMatchObject({
    activities: { page, pages: 3, total: 20, rows: { length, 0: { name: first } } },
  });
});

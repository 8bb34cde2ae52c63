import { expect, test } from 'vitest';
import type { Subject } from '../../src/domain/question.ts';
import { anActivity } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aQuestion } from '../support/questions.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const cycling = anActivity({
  name: 'Cykelstråk',
  seats: ['LK Gatukontoret', 'LiU'],
  updates: [
    anUpdate({ from: 'LK Gatukontoret', on: '2022-03-01', status: 'at_risk' }),
    anUpdate({ from: 'LiU', on: '2022-02-01', status: 'on_track' }),
    anUpdate({ from: 'LK Gatukontoret', on: '2022-01-15', status: null }),
    anUpdate({ from: 'LK Gatukontoret', on: '2021-06-01', status: 'not_started' }),
  ],
});

const historyOf = (activity: Parameters<typeof anActivity>[0], says: { party?: string } = {}) =>
  ask(
    aPlan({ activities: [anActivity(activity)], importedOn: '2022-02-10', revision: 2, earlierRevisions }),
    {
      kind: 'history',
      about: { by: 'activity', id: `activity:${activity.name}` },
      page: 1,
      ...says,
    },
  );
const earlierRevisions = [{ revision: 1, on: '2021-09-01' }];

test('what was taken back or worded anew stays in the history with its words, below what took its place', () => {
  const updates = [anUpdate({ on: '2022-03-01', id: 'new', editedAt: new Date('2022-03-02T08:00:00Z') })];
  const formerUpdates = [
    aFormerUpdate('reworded', '2022-03-02', { on: '2022-03-01', id: 'old', text: 'Det går entligt plan.' }),
    aFormerUpdate('withdrawn', '2022-01-20', { on: '2022-01-15', id: 'gone', status: 'stalled' }),
  ];
  expect(historyOf({ name: 'Skolmat', updates, formerUpdates })).toMatchObject({
    entries: {
      rows: [
        { kind: 'update', update: { id: 'new' }, previous: null },
        { kind: 'former', update: { id: 'old', ended: { as: 'reworded' }, text: 'Det går entligt plan.' } },
        { kind: 'decided', revision: 2, on: '2022-02-10' },
        { kind: 'former', update: { id: 'gone', ended: { as: 'withdrawn' } } },
        { kind: 'decided', revision: 1, on: '2021-09-01' },
      ],
      total: 5,
    },
  });
});

test('a question is an event of its own, and is no longer asked when its update is taken back', () => {
  const questions = [
    aQuestion({ on: '2022-03-01', update: 'update:LK 2022-03-01' }),
    aQuestion({ on: '2022-02-15', update: 'gone', kind: 'decide' }),
  ];
  const updates = [anUpdate({ on: '2022-03-01' })];
  const formerUpdates = [aFormerUpdate('withdrawn', '2022-02-20', { on: '2022-02-15', id: 'gone' })];
  expect(historyOf({ name: 'Skolmat', updates, formerUpdates, questions })).toMatchObject({
    entries: {
      rows: [
        { kind: 'update' },
        { kind: 'question', question: { kind: 'discuss' }, withdrawn: false },
        { kind: 'question', question: { kind: 'decide' }, withdrawn: true },
        { kind: 'former' },
        { kind: 'decided' },
        { kind: 'decided' },
      ],
    },
  });
});

test("one party's history is its own words and the plan's revisions; a party unknown there is all of them", () => {
  const updates = [anUpdate({ from: 'LiU' }), anUpdate({ from: 'LK' })];
  const activity = { name: 'Skolmat', seats: ['LK', 'LiU'], updates };
  expect(historyOf(activity, { party: 'LiU' })).toMatchObject({
    parties: [{ short: 'LK' }, { short: 'LiU' }],
    only: { short: 'LiU' },
    entries: { rows: [{ party: { short: 'LiU' } }, { kind: 'decided' }, { kind: 'decided' }], total: 3 },
  });
  expect(historyOf(activity, { party: 'KTH' })).toMatchObject({ only: null, entries: { total: 4 } });
});

const history = (about: Subject, page = 1) =>
  ask(aPlan({ activities: [cycling], importedOn: '2021-09-01', revision: 2 }), {
    kind: 'history',
    about,
    page,
  });

test('history runs from the newest, with what each side said before and when the plan was read in', () => {
  expect(history({ by: 'words', words: 'cykelstråk' })).toMatchObject({
    kind: 'history',
    activity: { name: 'Cykelstråk' },
    entries: {
      rows: [
        {
          kind: 'update',
          unit: { name: 'Gatukontoret' },
          update: { status: 'at_risk' },
          previous: 'not_started',
        },
        {
          kind: 'update',
          party: { short: 'LiU' },
          unit: null,
          update: { status: 'on_track' },
          previous: null,
        },
        { kind: 'update', update: { status: null }, previous: 'not_started' },
        { kind: 'decided', on: '2021-09-01', revision: 2 },
        { kind: 'update', update: { status: 'not_started' }, previous: null },
      ],
    },
  });
});

test('an activity nobody has reported on has a history of being decided', () => {
  const plan = aPlan({ activities: [anActivity({ name: 'Skolmat' })] });
  expect(ask(plan, { kind: 'history', about: { by: 'words', words: 'skolmat' }, page: 1 })).toMatchObject({
    entries: { rows: [{ kind: 'decided', on: '2021-09-01' }], total: 1 },
  });
});

test('words for a history are only looked for among activities', () => {
  expect(history({ by: 'words', words: 'Gatukontoret' })).toMatchObject({ kind: 'not-found' });
});

test('a person has no history in the plan, but answers for something', () => {
  expect(history({ by: 'user', id: 'U-ANNA' })).toMatchObject({ kind: 'owners-of-person' });
});

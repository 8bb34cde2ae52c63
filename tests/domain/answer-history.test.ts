import { expect, test } from 'vitest';
import type { Subject } from '../../src/domain/question.ts';
import { anActivity } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

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

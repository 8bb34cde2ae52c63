import { expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { askStatus } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

test('an activity nobody has reported on has no status, and its decided words are shown as decided', () => {
  const cycling = anActivity({ name: 'Cykelstråk', situation: 'Förstudie pågår.', task: 'Följa arbetet.' });
  expect(askStatus(aPlan({ activities: [cycling], importedOn: '2021-09-01' }), 'cykelstråk')).toMatchObject({
    kind: 'activity',
    card: {
      name: 'Cykelstråk',
      area: 'Hållbar tillväxt',
      status: null,
      reportedOn: null,
      late: false,
      situation: 'Förstudie pågår.',
      task: 'Följa arbetet.',
      decidedOn: '2021-09-01',
      seats: [{ party: { short: 'LK' }, unit: null, contact: null, status: null, latest: null }],
    },
  });
});

test("both parties' sides are shown, and one's update does not speak for the other", () => {
  const update = anUpdate({ from: 'LK Gatukontoret', status: 'at_risk' });
  const cycling = anActivity({ name: 'Cykelstråk', seats: ['LK Gatukontoret', 'LiU'], updates: [update] });
  const units = [aUnit({ name: 'Gatukontoret', contact: aContact('U-ANNA') })];
  expect(askStatus(aPlan({ units, activities: [cycling] }), 'cykelstråk')).toMatchObject({
    card: {
      status: 'at_risk',
      reportedOn: '2022-03-01',
      seats: [
        { unit: { name: 'Gatukontoret' }, contact: { user: 'U-ANNA' }, status: 'at_risk', latest: update },
        { party: { short: 'LiU' }, contact: null, status: null, latest: null },
      ],
    },
  });
});

test('the status of an activity is the worst that a side states now, not the worst it ever was', () => {
  const updates = [
    anUpdate({ from: 'LK', on: '2022-03-01', status: 'on_track' }),
    anUpdate({ from: 'LiU', on: '2022-02-01', status: 'at_risk' }),
    anUpdate({ from: 'LK', on: '2022-01-01', status: 'stalled' }),
  ];
  const cycling = anActivity({ name: 'Cykelstråk', seats: ['LK', 'LiU'], updates });
  expect(askStatus(aPlan({ activities: [cycling] }), 'cykelstråk')).toMatchObject({
    card: { status: 'at_risk', reportedOn: '2022-03-01' },
  });
});

test('an update that speaks of no status leaves the one before it standing', () => {
  const updates = [
    anUpdate({ on: '2022-03-01', status: null, text: 'Inget nytt.' }),
    anUpdate({ on: '2022-01-01', status: 'at_risk' }),
  ];
  const cycling = anActivity({ name: 'Cykelstråk', updates });
  expect(askStatus(aPlan({ activities: [cycling] }), 'cykelstråk')).toMatchObject({
    card: {
      status: 'at_risk',
      reportedOn: '2022-03-01',
      seats: [{ status: 'at_risk', latest: { text: 'Inget nytt.' } }],
    },
  });
});

test('a party that moves an activity to another of its units keeps what it has said', () => {
  const updates = [anUpdate({ from: 'LK Gatukontoret', status: 'on_track' })];
  const cycling = anActivity({ name: 'Cykelstråk', seats: ['LK Stadsmiljö', 'LiU'], updates });
  expect(askStatus(aPlan({ activities: [cycling] }), 'cykelstråk')).toMatchObject({
    card: { status: 'on_track', seats: [{ status: 'on_track' }, { status: null }] },
  });
});

test('a report just before midnight in the summer is dated by the clock of the council', () => {
  const updates = [anUpdate({ at: new Date('2022-06-30T22:30:00Z') })];
  const cycling = anActivity({ name: 'Cykelstråk', updates });
  expect(askStatus(aPlan({ activities: [cycling] }), 'cykelstråk')).toMatchObject({
    card: { reportedOn: '2022-07-01' },
  });
});

test.each([
  ['is not late on the last day of its reporting', '2022-12-31', [], false],
  ['is late on the day after', '2023-01-01', [], true],
  [
    'is late when only reported on before its reporting',
    '2023-01-01',
    [anUpdate({ on: '2022-06-30' })],
    true,
  ],
  ['is not late when reported on in time', '2023-01-01', [anUpdate({ on: '2022-07-01' })], false],
  ['is not late when reported on at last', '2023-03-02', [anUpdate({ on: '2023-03-01' })], false],
  ['is not late when done', '2023-01-01', [anUpdate({ on: '2022-05-01', status: 'done' as const })], false],
])('an activity to be reported in the autumn %s', (_, today, updates, late) => {
  const reporting = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
  const plan = aPlan({ activities: [anActivity({ name: 'Cykelstråk', reporting, updates })] });
  expect(askStatus(plan, 'cykelstråk', today)).toMatchObject({ card: { late } });
});

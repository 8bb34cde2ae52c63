import { expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const seats = ['LK Gatukontoret', 'LiU'];
const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const spring = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');
const from = 'LK Gatukontoret';
const plan = aPlan({
  units: [
    aUnit({ name: 'Gatukontoret', contact: aContact('U-ANNA', { deputy: 'U-BO', acceptance: 'asked' }) }),
    aUnit({ name: 'Miljökontoret', contact: aContact('U-BO') }),
  ],
  activities: [
    anActivity({ name: 'Klar', seats, updates: [anUpdate({ from, status: 'done' })] }),
    anActivity({ name: 'Fortlöpande hörd', seats, updates: [anUpdate({ from, on: '2022-02-01' })] }),
    anActivity({ name: 'Fortlöpande tyst', seats, updates: [anUpdate({ from: 'LiU' })] }),
    anActivity({
      name: 'Rapporterad',
      seats,
      reporting: autumn,
      updates: [anUpdate({ from, on: '2022-09-01' })],
    }),
    anActivity({ name: 'I höst', seats, reporting: autumn }),
    anActivity({ name: 'Försenad', seats, reporting: spring }),
    anActivity({ name: 'Någon annans', seats: ['LiU'] }),
  ],
});

const mine = (user: string, page = 1) => ask(plan, { kind: 'mine', user, page }, '2022-10-01');

test('what is mine comes in the order in which something is owed, and what others answer for is not there', () => {
  expect(mine('U-ANNA')).toMatchObject({
    kind: 'mine',
    seats: [{ unit: { name: 'Gatukontoret' }, asDeputy: false, activities: 6 }],
    activities: {
      rows: [
        { activity: { name: 'Försenad' }, due: { kind: 'dated', late: true } },
        { activity: { name: 'I höst' }, due: { kind: 'dated', reported: false, late: false } },
        { activity: { name: 'Fortlöpande tyst' }, status: null, reportedOn: null },
        { activity: { name: 'Fortlöpande hörd' }, status: 'on_track', reportedOn: '2022-02-01' },
        { activity: { name: 'Rapporterad' }, due: { reported: true } },
        { activity: { name: 'Klar' }, due: { kind: 'settled' } },
      ],
      total: 6,
    },
  });
});

test('a deputy sees the same, marked as the deputy', () => {
  expect(mine('U-BO')).toMatchObject({
    seats: [
      { unit: { name: 'Gatukontoret' }, asDeputy: true },
      { unit: { name: 'Miljökontoret' }, asDeputy: false, activities: 0 },
    ],
    activities: { rows: [{ asDeputy: true }, {}, {}, {}, {}, {}], total: 6 },
  });
});

test('who holds no seat has nothing', () => {
  expect(mine('U-GUEST')).toMatchObject({ seats: [], activities: { rows: [], total: 0 } });
});

import { expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';

const plan = aPlan({
  units: [
    aUnit({ name: 'Gatukontoret', contact: aContact('U-ANNA', { acceptance: 'asked' }) }),
    aUnit({ name: 'Utan uppdrag' }),
  ],
  activities: [
    anActivity({ name: 'Cykelstråk', seats: ['LiU Samverkan', 'LK Gatukontoret'] }),
    anActivity({ name: 'Skolmat', seats: ['LK', 'LiU Samverkan'] }),
  ],
});

test('vacant are the units without a contact and the parties without a unit, with what they answer for', () => {
  expect(ask(plan, { kind: 'vacancies', page: 1 })).toMatchObject({
    kind: 'vacancies',
    vacancies: {
      total: 2,
      rows: [
        {
          party: { short: 'LiU' },
          unit: { name: 'Samverkan' },
          activities: [{ name: 'Cykelstråk' }, { name: 'Skolmat' }],
        },
        { party: { short: 'LK' }, unit: null, activities: [{ name: 'Skolmat' }] },
      ],
    },
  });
});

test('where everybody has a contact nothing is vacant', () => {
  const full = aPlan({
    units: [aUnit({ name: 'Gatukontoret', contact: aContact('U-ANNA') })],
    activities: [anActivity({ name: 'Cykelstråk', seats: ['LK Gatukontoret'] })],
  });
  expect(ask(full, { kind: 'vacancies', page: 1 })).toMatchObject({ vacancies: { total: 0, rows: [] } });
});

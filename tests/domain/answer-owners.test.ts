import { expect, test } from 'vitest';
import type { Subject } from '../../src/domain/question.ts';
import { anActivity } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const plan = aPlan({
  parties: [
    { short: 'LK', name: 'Linköpings kommun' },
    { short: 'LiU', name: 'Linköpings universitet' },
    { short: 'Kårservice', name: 'Kårservice' },
  ],
  units: [
    aUnit({ name: 'Gatukontoret', contact: aContact('U-ANNA', { deputy: 'U-BO' }) }),
    aUnit({ name: 'Miljökontoret', contact: aContact('U-BO') }),
    aUnit({ name: 'Utan uppdrag' }),
  ],
  activities: [
    anActivity({ name: 'Cykelstråk', seats: ['LiU Samverkan', 'LK Gatukontoret'] }),
    anActivity({ name: 'Skolmat', seats: ['Kårservice', 'LK Miljökontoret'], area: 'Hållbar välfärd' }),
    anActivity({ name: 'Busshållplatser', seats: ['LK Gatukontoret'], updates: [anUpdate()] }),
  ],
});

const owners = (about: Subject | null) => ask(plan, { kind: 'owners', about, page: 1 });
const ownersBy = (words: string) => owners({ by: 'words', words });

test('the owners of an activity are all its sides, vacancies too', () => {
  expect(ownersBy('cykelstråk')).toMatchObject({
    kind: 'owners-of-activity',
    activity: { name: 'Cykelstråk' },
    seats: [
      { party: { short: 'LiU' }, unit: { name: 'Samverkan' }, contact: null },
      { party: { short: 'LK' }, unit: { name: 'Gatukontoret' }, contact: { user: 'U-ANNA', deputy: 'U-BO' } },
    ],
  });
});

test('the owners of the plan are its units, party by party, each once, with a count of vacancies', () => {
  expect(owners(null)).toMatchObject({
    kind: 'owners',
    scope: { of: 'plan' },
    units: {
      rows: [
        { unit: { name: 'Gatukontoret' }, activities: 2 },
        { unit: { name: 'Miljökontoret' }, activities: 1 },
        { unit: { name: 'Samverkan' }, party: { name: 'Linköpings universitet' }, contact: null },
        { unit: null, party: { short: 'Kårservice' }, contact: null, activities: 1 },
      ],
      total: 4,
    },
    vacancies: 2,
  });
});

test('the owners of an area are everybody in it, those of a party only its own units', () => {
  expect(ownersBy('Hållbar välfärd')).toMatchObject({
    scope: { of: 'area' },
    units: { rows: [{ unit: { name: 'Miljökontoret' } }, { party: { short: 'Kårservice' } }] },
  });
  expect(ownersBy('LK')).toMatchObject({
    scope: { of: 'party' },
    units: { rows: [{ unit: { name: 'Gatukontoret' } }, { unit: { name: 'Miljökontoret' } }] },
    vacancies: 0,
  });
});

test('a unit is told by who holds its seat and what it answers for, worst first', () => {
  expect(ownersBy('gatukontoret')).toMatchObject({
    kind: 'owners-of-unit',
    owner: {
      party: { short: 'LK' },
      unit: { name: 'Gatukontoret' },
      contact: { user: 'U-ANNA' },
      activities: 2,
    },
    activities: { rows: [{ name: 'Busshållplatser' }, { name: 'Cykelstråk' }] },
  });
});

test('a person answers for the units whose seat they hold, also as a deputy', () => {
  expect(owners({ by: 'user', id: 'U-BO' })).toMatchObject({
    kind: 'owners-of-person',
    user: 'U-BO',
    seats: [
      { unit: { name: 'Gatukontoret' }, asDeputy: true, activities: 2 },
      { unit: { name: 'Miljökontoret' }, asDeputy: false, activities: 1 },
    ],
    activities: { total: 3 },
  });
});

test('a person who holds no seat answers for nothing', () => {
  expect(owners({ by: 'user', id: 'U-GUEST' })).toMatchObject({ seats: [], activities: { total: 0 } });
});

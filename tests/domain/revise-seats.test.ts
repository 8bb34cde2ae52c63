import { expect, test } from 'vitest';
import type { Responsible } from '../../src/domain/decided-plan.ts';
import { revisePlan } from '../../src/domain/revise-plan.ts';
import { anActivity } from '../support/activities.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';
import { aUnit } from '../support/units.ts';

const school = aUnit({ name: 'Skolförvaltningen', aliases: ['Utbildningsförvaltningen'] });
const current = aPlan({ units: [school], activities: [] });

test('a unit is known by its name and by the spellings that people have confirmed', () => {
  const names = ['Skolförvaltningen', 'skolförvaltningen.', 'Utbildningsförvaltningen'];
  for (const unit of names) {
    expect(seatsOf([{ party: 'LK', unit }])).toEqual([{ party: 'LK', unit: { continues: school.id } }]);
  }
});

test('a unit of the same name at another party is another unit', () => {
  expect(seatsOf([{ party: 'LiU', unit: 'Skolförvaltningen' }])).toEqual([
    { party: 'LiU', unit: { name: 'Skolförvaltningen' } },
  ]);
});

test('a likely spelling that nobody has confirmed is a unit of its own', () => {
  expect(seatsOf([{ party: 'LK', unit: 'Skolförvaltning' }])).toEqual([
    { party: 'LK', unit: { name: 'Skolförvaltning' } },
  ]);
});

test('a new unit goes by the first of its spellings, also where an activity names it twice', () => {
  const twice = [
    { party: 'LK', unit: 'Miljö- och bygg' },
    { party: 'LK', unit: 'Miljö– och Bygg' },
    { party: 'LK', unit: null },
  ];
  expect(seatsOf(twice)).toEqual([
    { party: 'LK', unit: { name: 'Miljö- och bygg' } },
    { party: 'LK', unit: { name: 'Miljö- och bygg' } },
    { party: 'LK', unit: null },
  ]);
});

function seatsOf(responsible: readonly Responsible[]) {
  const decided = asDecided(aPlan({ activities: [{ ...anActivity({ name: 'Läxhjälp' }), responsible }] }));
  return revisePlan({ current, ended: [] }, decided).areas[0]?.activities[0]?.seats;
}

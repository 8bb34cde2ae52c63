import { expect, test } from 'vitest';
import { find } from '../../src/domain/find.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { anActivity } from '../support/activities.ts';
import { findingOf } from '../support/names.ts';
import { aPlan } from '../support/plans.ts';
import { aUnit } from '../support/units.ts';

const viableCities = 'Klimatneutrala Linköping 2030 (Viable Cities)';
const mentors = 'Mentorer för nya företagare';
const school = 'ULF-samarbetet (Undervisning, Lärande, Forskning)';

const plan = takeSnapshot(
  aPlan({
    units: [aUnit({ name: 'Studentavdelningen', party: 'LiU', aliases: ['Studentstaben'] })],
    activities: [
      anActivity({
        name: viableCities,
        area: 'Hållbar stadsutveckling',
        seats: ['LK Hållbarhetsenheten', 'LiU'],
      }),
      anActivity({
        name: 'Studentstrategi',
        area: 'Hållbar stadsutveckling',
        seats: ['LiU Studentavdelningen'],
      }),
      anActivity({ name: 'Gemensamt strategiskt arbete', seats: ['LiU Samverkansenheten'] }),
      anActivity({ name: mentors, description: 'Studenter möter företagsledare i Vallastaden.' }),
      anActivity({ name: school, area: 'Hållbar välfärd', seats: ['LK Social- och omsorgsförvaltningen'] }),
    ],
  }),
);

test.each([
  ['Viable Cities', viableCities],
  ['viabel citys', viableCities],
  ['klimatneutrala linkoping', viableCities],
  ['studentstrategi', 'Studentstrategi'],
  ['LK', 'Linköpings kommun'],
  ['linköpings universitet', 'Linköpings universitet'],
  ['Samverkansenheten', 'Samverkansenheten'],
  ['LiU Samverkansenheten', 'Samverkansenheten'],
  ['studentstaben', 'Studentavdelningen'],
  ['hållbar tillväxt', 'Hållbar tillväxt'],
  ['ULF', school],
  ['undervisning lärande forskning', school],
])('"%s" leads to %s', (words, name) => {
  expect(findingOf(plan, words)).toBe(name);
});

test('words that several names have are asked about, activities first', () => {
  expect(findingOf(plan, 'strategi')).toEqual({
    choose: ['Studentstrategi', 'Gemensamt strategiskt arbete'],
  });
  expect(findingOf(plan, 'hållbar')).toEqual({
    choose: ['Hållbar stadsutveckling', 'Hållbar tillväxt', 'Hållbar välfärd', 'Hållbarhetsenheten'],
  });
});

test('a thing that is found is told by what it is and where it belongs', () => {
  expect(find(plan, 'viable cities')).toEqual({
    kind: 'one',
    match: {
      by: 'activity',
      id: `activity:${viableCities}`,
      name: viableCities,
      within: 'Hållbar stadsutveckling',
    },
  });
  expect(find(plan, 'LK')).toMatchObject({ match: { by: 'party', id: 'LK' } });
  expect(find(plan, 'Samverkansenheten')).toMatchObject({ match: { by: 'unit', within: 'LiU' } });
});

test('a word that only a description has is a suggestion and no more', () => {
  expect(findingOf(plan, 'företagsledare')).toEqual({ suggested: [mentors] });
  expect(findingOf(plan, 'vallastaden')).toEqual({ suggested: [mentors] });
});

test('what is not in the plan gives the nearest three names, or none when nothing is near', () => {
  expect(findingOf(plan, 'klimatneutrala Norrköping')).toMatchObject({
    suggested: expect.arrayContaining([viableCities]),
  });
  expect(find(plan, 'studentbostäder i hållbar samverkan')).toMatchObject({ nearest: { length: 3 } });
  expect(findingOf(plan, 'xyzzy')).toEqual({ suggested: [] });
});

test('words that say no more than "the project" lead nowhere by themselves', () => {
  expect(findingOf(plan, 'projektet')).toEqual({ suggested: [] });
  expect(findingOf(plan, 'projektet Viable Cities')).toBe(viableCities);
});

test('only the sorts of things that are asked for are found', () => {
  expect(find(plan, 'hållbar', ['unit'])).toMatchObject({
    kind: 'one',
    match: { name: 'Hållbarhetsenheten' },
  });
  expect(find(plan, 'LK', ['activity'])).toEqual({ kind: 'none', nearest: [] });
});

import { expect, test } from 'vitest';
import { find } from '../../src/domain/find.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { anActivity } from '../support/activities.ts';
import { findingOf, planNaming } from '../support/names.ts';
import { aPlan } from '../support/plans.ts';
import { aUnit, unitId } from '../support/units.ts';

const stages = planNaming('Cykelstråk etapp 1', 'Cykelstråk etapp 2', 'Cykelstråk etapp 10');

test.each([
  ['cykelstråk etapp 1', 'Cykelstråk etapp 1'],
  ['etapp 2', 'Cykelstråk etapp 2'],
  ['etapp 10', 'Cykelstråk etapp 10'],
  ['cykelstrok etap 1', 'Cykelstråk etapp 1'],
  ['2 etapp cykel', 'Cykelstråk etapp 2'],
])('"%s" is that stage and no other', (words, name) => {
  expect(findingOf(stages, words)).toBe(name);
});

test('a stage that is not in the plan is never another stage', () => {
  expect(find(stages, 'cykelstråk etapp 3')).toMatchObject({ kind: 'none', nearest: { length: 3 } });
  expect(find(planNaming('Cykelstråk etapp 1'), 'cykelstråk etapp 10')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Cykelstråk etapp 10'), 'cykelstråk etapp1')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Rapport A'), 'rapport B')).toMatchObject({ kind: 'none' });
});

test('a word that all stages have asks which', () => {
  expect(findingOf(stages, 'cykelstråk')).toMatchObject({ choose: { length: 3 } });
});

test('an activity and a unit of one name are asked about', () => {
  const plan = takeSnapshot(
    aPlan({ activities: [anActivity({ name: 'Science Park', seats: ['LK Science Park'] })] }),
  );
  expect(find(plan, 'science park')).toMatchObject({
    kind: 'several',
    matches: [{ by: 'activity' }, { by: 'unit' }],
  });
});

test('units of one name in two parties are asked about, and told apart by their party', () => {
  const name = 'Kommunikationsenheten';
  const units = ['LK', 'LiU'].map((party) => aUnit({ id: unitId(`${party} ${name}`), name, party }));
  const plan = takeSnapshot(aPlan({ units }));
  expect(find(plan, name)).toMatchObject({ matches: [{ within: 'LK' }, { within: 'LiU' }] });
  expect(find(plan, `LiU ${name}`)).toMatchObject({ kind: 'one', match: { within: 'LiU' } });
});

test('å is not a where both are names, and is a where only one is', () => {
  expect(findingOf(planNaming('Vård', 'Vard'), 'VÅRD')).toBe('Vård');
  expect(findingOf(planNaming('Vård', 'Vard'), 'vard')).toBe('Vard');
  expect(findingOf(planNaming('Vård'), 'vard')).toBe('Vård');
});

test('a whole name goes before the same words in the brackets of another', () => {
  expect(findingOf(planNaming('Stadsodling (Pilot)', 'Pilot'), 'pilot')).toBe('Pilot');
  expect(findingOf(planNaming('Stadsodling (Pilot)', 'Skolmat (Pilot)'), 'pilot')).toEqual({
    choose: ['Stadsodling (Pilot)', 'Skolmat (Pilot)'],
  });
});

test('short words are never taken for others that look like them', () => {
  expect(find(planNaming('Risk i skolan'), 'disk')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Plast i naturen'), 'plats')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Kostnadsfri kollektivtrafik'), 'kost')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Bättre diskurs'), 'kurs')).toMatchObject({ kind: 'none' });
  expect(find(planNaming('Hållbar mat', 'Hållbar energi'), 'hållbar mark')).toMatchObject({ kind: 'none' });
});

test('so many namesakes that nobody reads them all are counted', () => {
  const many = planNaming(...Array.from({ length: 50 }, (_, at) => `Skola ${at}`));
  expect(find(many, 'skola')).toMatchObject({ kind: 'several', matches: { length: 20 }, total: 50 });
});

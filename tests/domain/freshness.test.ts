import { expect, test } from 'vitest';
import { heardFromAllSince, lastHeard } from '../../src/domain/freshness.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { askStatus } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { aSeat } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const zone = 'Europe/Stockholm';
const seats = ['LK Miljö', 'LiU Samverkan'];
const updatesOn = (days: Readonly<Record<string, string>>) =>
  Object.entries(days).map(([from, on]) => anUpdate({ from, on }));
const windOf = (days: Readonly<Record<string, string>>) =>
  anActivity({ name: 'Vind', seats, updates: updatesOn(days) });

test('one party’s update does not silence the other’s', () => {
  const activity = windOf({ 'LK Miljö': '2022-09-01' });
  expect(lastHeard(activity, aSeat('LK Miljö'))).toEqual(new Date('2022-09-01T12:00:00Z'));
  expect(lastHeard(activity, aSeat('LiU Samverkan'))).toBeNull();
  expect(heardFromAllSince(activity, zone)).toBeNull();
});

test('all have spoken since the day of whoever has been silent longest', () => {
  expect(heardFromAllSince(windOf({ 'LK Miljö': '2022-09-01', 'LiU Samverkan': '2022-07-02' }), zone)).toBe(
    '2022-07-02',
  );
});

test('an activity that nobody answers for is spoken of by any update', () => {
  const updates = updatesOn({ 'LK Miljö': '2022-09-01' });
  expect(heardFromAllSince(anActivity({ name: 'Vind', seats: [], updates }), zone)).toBe('2022-09-01');
  expect(heardFromAllSince(anActivity({ name: 'Vind', seats: [] }), zone)).toBeNull();
});

test('an update that says nothing is new is heard', () => {
  const nothingNew = anUpdate({ from: 'LiU Samverkan', nature: 'nothing-new', status: null, text: '' });
  const activity = anActivity({ name: 'Vind', seats, updates: [nothingNew] });
  expect(lastHeard(activity, aSeat('LiU Samverkan'))).toEqual(nothingNew.at);
});

test('what was taken back or worded anew is not', () => {
  const formerUpdates = [
    aFormerUpdate('withdrawn', '2022-03-02', { from: 'LK Miljö' }),
    aFormerUpdate('reworded', '2022-03-02', { from: 'LK Miljö' }),
  ];
  expect(lastHeard(anActivity({ name: 'Vind', seats, formerUpdates }), aSeat('LK Miljö'))).toBeNull();
});

test('what a unit said that has handed the activity over is said by the one that has it now', () => {
  const activity = windOf({ 'LK Gatukontoret': '2022-09-01' });
  expect(lastHeard(activity, aSeat('LK Miljö'))).not.toBeNull();
  expect(lastHeard(activity, aSeat('LiU Samverkan'))).toBeNull();
});

test('a day begins at midnight where the council is', () => {
  const updates = [anUpdate({ at: new Date('2022-06-30T22:00:00Z') })];
  expect(heardFromAllSince(anActivity({ name: 'Vind', updates }), zone)).toBe('2022-07-01');
});

test.each([
  ['is late while one party has not', { 'LK Miljö': '2022-09-01' }, true],
  ['is not when both have', { 'LK Miljö': '2022-09-01', 'LiU Samverkan': '2022-11-30' }, false],
  [
    'is late when one has not since it was due',
    { 'LK Miljö': '2022-09-01', 'LiU Samverkan': '2022-06-01' },
    true,
  ],
])('what two parties were to report on in the autumn %s', (_, days, late) => {
  const reporting = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
  const plan = aPlan({ activities: [{ ...windOf(days), reporting }] });
  expect(askStatus(plan, 'Vind', '2023-01-01')).toMatchObject({ card: { late } });
});

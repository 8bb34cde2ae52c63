import { expect, test } from 'vitest';
import { lastHeard, silentSeats } from '../../src/domain/freshness.ts';
import { anActivity } from '../support/activities.ts';
import { aSeat } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const zone = 'Europe/Stockholm';
const seats = ['LK Miljö', 'LiU Samverkan'];
const names = (activity: ReturnType<typeof anActivity>, since: string | null = null) =>
  silentSeats(activity, since, zone).map(({ party }) => party);

test('one party’s update does not silence the other’s', () => {
  const activity = anActivity({ name: 'Vind', seats, updates: [anUpdate({ from: 'LK Miljö' })] });
  expect(names(activity)).toEqual(['LiU']);
});

test('an update that says nothing is new is heard', () => {
  const activity = anActivity({
    name: 'Vind',
    seats,
    updates: [anUpdate({ from: 'LiU Samverkan', nature: 'nothing-new', status: null, text: '' })],
  });
  expect(names(activity)).toEqual(['LK']);
});

test('what was taken back or worded anew is not', () => {
  const formerUpdates = [
    aFormerUpdate('withdrawn', '2022-03-02', { from: 'LK Miljö' }),
    aFormerUpdate('reworded', '2022-03-02', { from: 'LiU Samverkan' }),
  ];
  expect(names(anActivity({ name: 'Vind', seats, formerUpdates }))).toEqual(['LK', 'LiU']);
});

test('a seat is heard when it first said it, however late it was reworded', () => {
  const editedAt = new Date('2022-06-01T12:00:00Z');
  const activity = anActivity({ name: 'Vind', updates: [anUpdate({ on: '2022-03-01', editedAt })] });
  expect(lastHeard(activity, aSeat('LK'))).toEqual(new Date('2022-03-01T12:00:00Z'));
  expect(lastHeard(activity, aSeat('LiU'))).toBeNull();
});

test('what a unit said that has handed the activity over is said by the one that has it now', () => {
  const activity = anActivity({ name: 'Vind', seats, updates: [anUpdate({ from: 'LK Gatukontoret' })] });
  expect(names(activity)).toEqual(['LiU']);
});

test('a day begins at midnight where the council is', () => {
  const at = new Date('2022-06-30T22:00:00Z');
  const activity = anActivity({ name: 'Vind', updates: [anUpdate({ at })] });
  expect(names(activity, '2022-07-01')).toEqual([]);
  expect(names(activity, '2022-07-02')).toEqual(['LK']);
});

import { expect, test } from 'vitest';
import { reminderOf } from '../../src/domain/reminder.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { aMeeting } from '../support/meetings.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const december = reportingAt('December 2022', '2022-12-01', '2022-12-31');
const spring = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');

type Says = { readonly reporting: typeof autumn; readonly meets: readonly string[]; readonly heard?: string };

/** Why Anna is asked for an update on a day, in a council that meets on other days. */
const reasonOn = (today: string, { reporting, meets, heard }: Says) => {
  const updates = heard === undefined ? [] : [anUpdate({ from: 'LK Miljö', on: heard })];
  const plan = aPlan({
    units: [aUnit({ name: 'Miljö', contact: aContact('U-ANNA') })],
    activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'], reporting, updates })],
  });
  const meetings = meets.map((day) => aMeeting(day));
  return reminderOf({ plan, meetings }, 'U-ANNA', today)?.items[0]?.reason ?? null;
};

test('a dated reporting is asked for to the meeting that it falls to', () => {
  const says = { reporting: autumn, meets: ['2022-06-10', '2022-10-12', '2022-12-14'] };
  expect(reasonOn('2022-10-03', says)).toEqual({
    kind: 'due',
    text: 'Hösten 2022',
    to: '2022-12-31',
    at: '2022-10-12',
  });
});

test('it is asked for from eight weeks before that meeting, though its interval is longer', () => {
  const says = { reporting: autumn, meets: ['2022-10-12'] };
  expect(reasonOn('2022-08-16', says)).toBeNull();
  expect(reasonOn('2022-08-17', says)).toMatchObject({ kind: 'due', at: '2022-10-12' });
});

test('it is asked for two weeks before a meeting early in its interval, and what is then said counts', () => {
  const says = { reporting: december, meets: ['2022-12-05'] };
  expect(reasonOn('2022-11-20', says)).toBeNull();
  expect(reasonOn('2022-11-21', says)).toMatchObject({ kind: 'due', at: '2022-12-05' });
  expect(reasonOn('2022-11-28', { ...says, heard: '2022-11-22' })).toBeNull();
});

test('what the council met about without hearing it is asked for until its interval is over, and late after', () => {
  const says = { reporting: autumn, meets: ['2022-10-12', '2023-02-01'] };
  expect(reasonOn('2022-10-17', says)).toMatchObject({ kind: 'due', at: null });
  expect(reasonOn('2023-01-02', says)).toMatchObject({ kind: 'late', to: '2022-12-31' });
});

test('what is late is asked for however far off the meeting is that it now falls to', () => {
  expect(reasonOn('2022-07-04', { reporting: spring, meets: ['2022-12-14'] })).toMatchObject({
    kind: 'late',
  });
});

test('what was reported when the interval began is not asked for again', () => {
  const says = { reporting: autumn, meets: ['2022-12-14'], heard: '2022-07-05' };
  expect(reasonOn('2022-11-28', says)).toBeNull();
});

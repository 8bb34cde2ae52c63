import { expect, test } from 'vitest';
import { dueForSeat } from '../../src/domain/due-for-seat.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { aSeat } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const zone = 'Europe/Stockholm';
const dueOn = (today: string, updates: Parameters<typeof anUpdate>[0][], reporting = autumn) =>
  dueForSeat(
    anActivity({ name: 'Cykelstråk', seats: ['LK', 'LiU'], reporting, updates: updates.map(anUpdate) }),
    aSeat('LK'),
    { today, zone },
  );

test.each([
  ['still has to report on the last day', '2022-12-31', [], { reported: false, late: false }],
  ['is late on the day after', '2023-01-01', [], { reported: false, late: true }],
  [
    'has reported when it has said that nothing is new',
    '2023-01-01',
    [{ on: '2022-10-01', nature: 'nothing-new' as const, status: null }],
    { reported: true, late: false },
  ],
  [
    'has not reported when only the other side has',
    '2023-01-01',
    [{ on: '2022-10-01', from: 'LiU' }],
    { reported: false, late: true },
  ],
  [
    'has not reported when what it said is from before',
    '2022-10-01',
    [{ on: '2022-06-30' }],
    { reported: false, late: false },
  ],
  [
    'has reported by the clock of the council',
    '2022-10-01',
    [{ at: new Date('2022-06-30T22:30:00Z') }],
    { reported: true, late: false },
  ],
])('a seat that is to report in the autumn %s', (_, today, updates, due) => {
  expect(dueOn(today, updates)).toEqual({ kind: 'dated', reporting: autumn, ...due });
});

test('a seat that has said that all is done owes nothing more', () => {
  expect(dueOn('2023-01-01', [{ on: '2022-05-01', status: 'done' }])).toEqual({ kind: 'settled' });
});

test('a seat owes nothing more by the calendar where the plan dates nothing', () => {
  const seat = aSeat('LK');
  const reading = { today: '2022-10-01', zone };
  expect(dueForSeat(anActivity({ name: 'Skolmat' }), seat, reading)).toEqual({ kind: 'ongoing' });
  const unstated = anActivity({ name: 'Skolmat', reporting: { kind: 'unknown', text: null } });
  expect(dueForSeat(unstated, seat, reading)).toEqual({ kind: 'unstated' });
});

import { describe, expect, test } from 'vitest';
import { agendaMoments } from '../../src/domain/agenda-moments.ts';
import { dueAgendas, hurriedAgendas, nextAgenda } from '../../src/domain/agenda-schedule.ts';
import { usualDeliveries } from '../../src/domain/delivery-settings.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aPlan } from '../support/plans.ts';
import { aCalendar } from '../support/schedules.ts';

const calendar = aCalendar({ quiet: usualDeliveries.quiet });
const momentsOf = (day: string, time = '13:00') =>
  agendaMoments({ day, time }, usualDeliveries.agenda, calendar);
const inStockholm = (instant: Date) => instant.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' });

test.each([
  ['an ordinary Monday', '2026-12-14', '2026-11-30', '2026-12-09'],
  ['Wednesday after Easter', '2027-03-31', '2027-03-17', '2027-03-24'],
  [
    'Tuesday after Christmas’ peace: the first before it, the final over Epiphany',
    '2027-01-12',
    '2026-12-21',
    '2027-01-07',
  ],
  [
    'a meeting in the peace has its final agenda in it all the same',
    '2027-01-05',
    '2026-12-21',
    '2026-12-29',
  ],
  ['August: what falls in July comes before it', '2027-08-03', '2027-06-30', '2027-07-29'],
  ['the day after midsummer’s weekend', '2027-06-28', '2027-06-14', '2027-06-22'],
  ['where two weeks before is Good Friday', '2027-04-09', '2027-03-25', '2027-04-06'],
  ['29 February', '2028-02-29', '2028-02-15', '2028-02-24'],
])('%s', (_name, day, preliminary, final) => {
  const moments = momentsOf(day);
  expect(inStockholm(moments.preliminary)).toBe(`${preliminary} 09:00:00`);
  expect(inStockholm(moments.final)).toBe(`${final} 09:00:00`);
});

test('nine is nine on both sides of summer time', () => {
  const { preliminary, asking, final, start } = momentsOf('2027-04-01');
  expect([preliminary, asking, final, start].map((instant) => instant.toISOString())).toEqual([
    '2027-03-18T08:00:00.000Z',
    '2027-03-25T08:00:00.000Z',
    '2027-03-25T08:00:00.000Z',
    '2027-04-01T11:00:00.000Z',
  ]);
});

describe('what is owed', () => {
  const meeting: Meeting = {
    id: 'm',
    series: null,
    sequence: 0,
    cancelledAt: null,
    day: '2026-12-14',
    time: '13:00',
    minutes: 120,
    place: null,
    link: null,
  };
  const facts = { plan: aPlan(), settings: usualDeliveries, calendar, meetings: [meeting] };
  const span = (after: string, until: string) => ({ after: new Date(after), until: new Date(until) });

  test('is the final agenda alone where nobody looked until it was due', () => {
    const slept = span('2026-11-20T08:00:00Z', '2026-12-09T08:00:00Z');
    expect(dueAgendas(facts, 'preliminary', slept)).toEqual([]);
    expect(dueAgendas(facts, 'final', slept).map(({ occurrence }) => occurrence)).toEqual(['agenda/m/final']);
  });

  test('is nothing once the meeting has begun, or where agendas are off, or it is cancelled', () => {
    const late = span('2026-11-20T08:00:00Z', '2026-12-14T12:00:00Z');
    expect(dueAgendas(facts, 'final', late)).toEqual([]);
    const inTime = span('2026-11-20T08:00:00Z', '2026-12-09T08:00:00Z');
    const isOff = { ...facts, settings: { ...usualDeliveries, agendas: false } };
    expect(dueAgendas(isOff, 'final', inTime)).toEqual([]);
    const cancelled = { ...facts, meetings: [{ ...meeting, cancelledAt: new Date('2026-12-01') }] };
    expect(dueAgendas(cancelled, 'final', inTime)).toEqual([]);
    expect(hurriedAgendas(cancelled, 'final', span('2026-12-10T08:00:00Z', '2026-12-10T09:00:00Z'))).toEqual(
      [],
    );
  });

  test('is never both at once, whenever the meeting is planned', () => {
    for (let hour = 0; hour < 24 * 30; hour += 1) {
      const now = new Date(Date.parse('2026-11-16T00:30:00Z') + hour * 3_600_000);
      const owed = (['preliminary', 'final'] as const).flatMap((version) => {
        const at = { after: now, until: now };
        return [...dueAgendas(facts, version, at), ...hurriedAgendas(facts, version, at)];
      });
      expect(owed.length, now.toISOString()).toBeLessThanOrEqual(1);
    }
  });

  test('comes next when it comes first', () => {
    expect(nextAgenda(facts, 'preliminary', new Date('2026-11-01'))).toEqual(
      momentsOf('2026-12-14').preliminary,
    );
    expect(nextAgenda(facts, 'final', new Date('2026-12-10'))).toBeNull();
  });
});

import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/domain/calendar.ts';

test('half past eleven in the evening in London is already the next day in Stockholm', () => {
  const instant = new Date('2026-01-31T23:30:00Z');
  expect(dayOf(instant, 'Europe/London')).toBe('2026-01-31');
  expect(dayOf(instant, 'Europe/Stockholm')).toBe('2026-02-01');
});

test('the day turns at local midnight in winter and in summer alike', () => {
  expect(dayOf(new Date('2026-03-28T22:59:59Z'), 'Europe/Stockholm')).toBe('2026-03-28');
  expect(dayOf(new Date('2026-03-29T21:59:59Z'), 'Europe/Stockholm')).toBe('2026-03-29');
  expect(dayOf(new Date('2026-03-29T22:00:00Z'), 'Europe/Stockholm')).toBe('2026-03-30');
});

test('a day is the one that date-fns tells in the same zone, whenever and wherever', () => {
  const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const zones = fc.constantFrom(
    'Europe/Stockholm',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  );
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(dayOf(instant, zone)).toBe(format(new TZDate(instant, zone), 'yyyy-MM-dd'));
    }),
  );
});

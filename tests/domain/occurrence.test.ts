import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualDeliveries } from '../../src/domain/delivery-settings.ts';
import { nextOccurrence, weeklyOccurrences } from '../../src/domain/occurrence.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { aCalendar } from '../support/schedules.ts';

const mondays = { weekday: 1, time: '08:30' };
const between = (after: string, until: string) => ({ after: new Date(after), until: new Date(until) });
const told = (occurrences: readonly { readonly week: string; readonly at: Date }[]) =>
  occurrences.map(({ week, at }) => `${week} ${at.toISOString()}`);

describe('Monday at half past eight', () => {
  test.each([
    ['stays half past eight when summer time ends', '2026-10-18', '2026-10-27', ['W43 06:30', 'W44 07:30']],
    ['stays half past eight when summer time begins', '2027-03-14', '2027-03-24', ['W11 07:30', 'W12 07:30']],
    ['comes in week 53 and then in week 1', '2020-12-27', '2021-01-05', ['W53 07:30', 'W01 07:30']],
  ])('%s', (_, from, to, expected) => {
    const found = weeklyOccurrences(mondays, between(`${from}T12:00:00Z`, `${to}T12:00:00Z`), aCalendar());
    expect(found.map(({ week, at }) => `${week.slice(5)} ${at.toISOString().slice(11, 16)}`)).toEqual(
      expected,
    );
  });

  test('is Tuesday after Easter Monday, and keeps the name of its week', () => {
    const found = weeklyOccurrences(
      mondays,
      between('2027-03-28T00:00:00Z', '2027-04-01T00:00:00Z'),
      aCalendar(),
    );
    expect(told(found)).toEqual(['2027-W13 2027-03-30T06:30:00.000Z']);
  });

  test.each([
    ['a Norwegian council', 'NO', '2021-05-18T06:30:00.000Z'],
    ['a Swedish one', 'SE', '2021-05-17T06:30:00.000Z'],
  ] as const)('is moved from 17 May by the holidays that %s keeps', (_, country, at) => {
    const calendar = aCalendar({ isWorkingDay: (day) => isWorkingDay(day, country) });
    const found = weeklyOccurrences(
      mondays,
      between('2021-05-16T00:00:00Z', '2021-05-21T00:00:00Z'),
      calendar,
    );
    expect(told(found)).toEqual([`2021-W20 ${at}`]);
  });

  test('does not come in July nor around Christmas, and comes again after', () => {
    const { quiet } = usualDeliveries;
    expect(nextOccurrence(mondays, new Date('2026-06-29T12:00:00Z'), aCalendar({ quiet }))?.week).toBe(
      '2026-W32',
    );
    expect(nextOccurrence(mondays, new Date('2026-12-21T12:00:00Z'), aCalendar({ quiet }))?.week).toBe(
      '2027-W02',
    );
  });

  test('is nowhere where nobody ever works', () => {
    const never = aCalendar({ isWorkingDay: () => false, quiet: [{ from: '01-01', to: '12-31' }] });
    expect(nextOccurrence(mondays, new Date('2026-06-29T12:00:00Z'), never)).toBeNull();
  });
});

test('half past two on the Sundays that change the clocks comes once', () => {
  const sundays = { weekday: 7, time: '02:30' };
  const always = aCalendar({ isWorkingDay: () => true });
  const found = weeklyOccurrences(sundays, between('2026-03-23T00:00:00Z', '2026-11-01T00:00:00Z'), always);
  expect(told(found.slice(0, 1))).toEqual(['2026-W13 2026-03-29T01:30:00.000Z']);
  expect(told(found.slice(-2))).toEqual([
    '2026-W42 2026-10-18T00:30:00.000Z',
    '2026-W43 2026-10-25T00:30:00.000Z',
  ]);
});

test('29 February is a Monday like others', () => {
  const found = weeklyOccurrences(
    mondays,
    between('2044-02-28T12:00:00Z', '2044-03-01T12:00:00Z'),
    aCalendar(),
  );
  expect(told(found)).toEqual(['2044-W09 2044-02-29T07:30:00.000Z']);
});

test('however a bot sleeps and wakes, it plans every week once and none twice', () => {
  const start = Date.UTC(2026, 0, 1);
  const hour = 60 * 60 * 1000;
  const wakes = fc.array(fc.integer({ min: -2, max: 40 * 24 }), { minLength: 1, maxLength: 60 });
  const rules = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    time: fc.constantFrom('00:00', '02:30', '08:30', '23:59'),
  });
  fc.assert(
    fc.property(wakes, rules, (hours, rule) => {
      const calendar = aCalendar();
      const planned: string[] = [];
      let now = start;
      let cursor = new Date(start);
      for (const step of hours) {
        now += step * hour;
        const until = new Date(now);
        if (until <= cursor) continue;
        planned.push(...told(weeklyOccurrences(rule, { after: cursor, until }, calendar)));
        cursor = until;
      }
      const whole = told(weeklyOccurrences(rule, { after: new Date(start), until: cursor }, calendar));
      expect(planned).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }),
    { numRuns: 60 },
  );
});

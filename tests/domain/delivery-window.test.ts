import { describe, expect, test } from 'vitest';
import { goingOf, isLateBy } from '../../src/domain/delivery-window.ts';
import { aCalendar } from '../support/schedules.ts';

/** Due on Monday 23 November 2026 at 08:30, of no use a day later. */
const monday = { dueAt: new Date('2026-11-23T07:30:00Z'), expiresAt: new Date('2026-11-24T07:30:00Z') };
const going = (now: string, hours: 'any-time' | 'working-hours' = 'working-hours') => {
  const told = goingOf(monday, { now: new Date(now), hours }, aCalendar());
  return told.kind === 'later' ? told.at.toISOString() : told.kind;
};

describe('a reminder for Monday at half past eight', () => {
  test.each([
    ['waits on Sunday', '2026-11-22T20:00:00Z', '2026-11-23T07:30:00.000Z'],
    ['goes at its time', '2026-11-23T07:30:00Z', 'now'],
    ['goes on Monday afternoon', '2026-11-23T15:00:00Z', 'now'],
    ['waits on Monday evening for the morning', '2026-11-23T17:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['goes on Tuesday at eight', '2026-11-24T07:00:00Z', 'now'],
    ['is of no use on Tuesday at half past eight', '2026-11-24T07:30:00Z', 'never'],
    ['is of no use on Thursday', '2026-11-26T12:00:00Z', 'never'],
  ])('%s', (_, now, expected) => expect(going(now)).toBe(expected));

  test('that a person wants at five in the morning goes then', () => {
    const early = { dueAt: new Date('2026-11-23T04:00:00Z'), expiresAt: new Date('2026-11-24T04:00:00Z') };
    expect(goingOf(early, { now: early.dueAt, hours: 'working-hours' }, aCalendar()).kind).toBe('now');
  });

  test('that is a Friday evening late never comes: nobody works on Saturday', () => {
    const friday = { dueAt: new Date('2026-11-27T07:30:00Z'), expiresAt: new Date('2026-11-28T07:30:00Z') };
    const now = new Date('2026-11-27T18:00:00Z');
    expect(goingOf(friday, { now, hours: 'working-hours' }, aCalendar()).kind).toBe('never');
  });
});

test('what may come at any time comes at night too', () => {
  expect(going('2026-11-23T22:00:00Z', 'any-time')).toBe('now');
});

test('a quarter of an hour is not late', () => {
  expect(isLateBy(monday, new Date('2026-11-23T07:45:00Z'))).toBe(false);
  expect(isLateBy(monday, new Date('2026-11-23T07:46:00Z'))).toBe(true);
});

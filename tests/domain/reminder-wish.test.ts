import { expect, test } from 'vitest';
import { readReminderWish } from '../../src/domain/reminder-wish.ts';

test.each([
  ['', { kind: 'show' }],
  ['av', { kind: 'off' }],
  ['På', { kind: 'on' }],
  ['on', { kind: 'on' }],
  ['måndag 09:00', { kind: 'at', weekday: 1, time: '09:00' }],
  ['fredagar kl 9', { kind: 'at', weekday: 5, time: '09:00' }],
  ['Thursdays at 14.30', { kind: 'at', weekday: 4, time: '14:30' }],
  ['mån 9', { kind: 'at', weekday: 1, time: '09:00' }],
  ['Monday 1:30pm', { kind: 'at', weekday: 1, time: '13:30' }],
  ['7:05', { kind: 'at', weekday: null, time: '07:05' }],
  ['tisdag', { kind: 'at', weekday: 2, time: null }],
  ['måndag tisdag', { kind: 'unclear' }],
  ['25:00', { kind: 'unclear' }],
  ['måndag ibland', { kind: 'unclear' }],
  ['kl', { kind: 'unclear' }],
])('"%s" is read as what a person means by it', (typed, expected) => {
  expect(readReminderWish(typed)).toEqual(expected);
});

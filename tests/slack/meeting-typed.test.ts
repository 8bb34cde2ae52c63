import { expect, test } from 'vitest';
import { meetingDeed } from '../../src/slack/meeting-typed.ts';

test.each([
  ['', 'list'],
  ['lista', 'list'],
  ['help', 'list'],
  ['ics', 'calendar'],
  ['ställ in 12 maj 13:00', 'change'],
  ['Flytta 12 mars 13:00 till 13 mars', 'change'],
  ['ändra 12 mars', 'change'],
  ['cancel March 12 13:00', 'change'],
  ['12 mars 13:00 Stadshuset', 'add'],
  ['12 mars 13:00 Ställverket', 'add'],
  ['moved to 12 March 13:00', 'add'],
])('"%s" is understood as a wish to %s', (typed, deed) => {
  expect(meetingDeed(typed)).toBe(deed);
});

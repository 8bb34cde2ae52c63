import { expect, test } from 'vitest';
import { slackDate } from '../../src/workspace/page/text/slack-date.ts';

const now = new Date('2026-02-10T12:00:00Z');
const karin = { locale: 'sv-SE', timeZone: 'Europe/Stockholm', now };
const john = { locale: 'en-GB', timeZone: 'Europe/London', now };
const springEvening = Date.UTC(2026, 2, 31, 22, 30) / 1000;

test.each([
  [karin, '{date_long} kl. {time}', 'onsdag 1 april 2026 kl. 00:30'],
  [john, '{date} at {time}', '31 March 2026 at 23:30'],
  [karin, '{date_num}', '2026-04-01'],
  [karin, '{date_short_pretty}', '1 apr. 2026'],
  [karin, '{okänt} {date}', '{okänt} 1 april 2026'],
])('a date is told in the language and the time zone of who reads: %j, %s', (reader, format, told) => {
  expect(slackDate(springEvening, format, reader)).toBe(told);
});

test('a day close by is told as people say it', () => {
  expect(slackDate(now.getTime() / 1000, '{date_pretty}', karin)).toBe('i dag');
});

import { expect, test } from 'vitest';
import { termSeasons } from '../../src/domain/seasons.ts';
import { isZone, settingRefusals } from '../../src/domain/settings-check.ts';

test.each(['Europe/Stockholm', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])(
  '%s is a zone',
  (zone) => {
    expect(isZone(zone)).toBe(true);
  },
);

test.each([
  '',
  ' ',
  '+01:00',
  'Stockholm',
  'Europe/',
  'Europe/Stockholm ',
  '../etc/passwd',
  'Europe/Linköping',
])('"%s" is no zone', (zone) => {
  expect(isZone(zone)).toBe(false);
});

test.each(['02-29', '12-31', '01-01'])('a season may end on %s', (to) => {
  expect(settingRefusals({ seasons: { ...termSeasons, winter: { from: '12-01', to } } })).toEqual([]);
});

test.each(['02-30', '13-01', '00-10', '1-1', '2022-01-01', 'juni', ''])('but not on "%s"', (to) => {
  const seasons = { ...termSeasons, summer: { from: '06-01', to } };
  expect(settingRefusals({ seasons })).toEqual([{ field: 'seasons', season: 'summer', why: 'no-such-day' }]);
});

test('nothing asked is nothing refused', () => {
  expect(settingRefusals({})).toEqual([]);
});

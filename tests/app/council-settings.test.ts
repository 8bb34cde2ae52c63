import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeSettings, type SettingsChange } from '../../src/app/change-settings.ts';
import { keepUnitsApart } from '../../src/app/keep-units-apart.ts';
import { termSeasons } from '../../src/domain/seasons.ts';
import { suspectedUnits } from '../../src/domain/unit-merge.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());
beforeEach(async () => {
  council = await house.council(['LK Miljökontoret', 'LK Miljökontor']);
});

const sets = (setting: SettingsChange['setting'], actor: SettingsChange['actor'] = 'operator') =>
  changeSettings(council, { where: council.place, actor, setting });

test('what is set shows in the very next answer, and the rest stays', async () => {
  expect(await sets({ language: 'en', zone: 'Europe/Helsinki' })).toMatchObject({ outcome: 'changed' });
  expect((await council.plan()).council).toMatchObject({
    language: 'en',
    zone: 'Europe/Helsinki',
    seasons: termSeasons,
  });
});

test('a council without a plan is set as well', async () => {
  council = await house.council([]);
  expect(await sets({ zone: 'Europe/Oslo' })).toMatchObject({ outcome: 'changed' });
  expect((await council.people())?.setting).toMatchObject({ zone: 'Europe/Oslo', language: 'sv' });
});

test('a zone or a day that there is not is refused, and nothing is set', async () => {
  const seasons = { ...termSeasons, winter: { from: '12-01', to: '02-30' } };
  expect(await sets({ language: 'en', zone: 'Europe/Linköping', seasons })).toEqual({
    outcome: 'refused',
    refusals: [
      { field: 'zone', why: 'unknown' },
      { field: 'seasons', season: 'winter', why: 'no-such-day' },
    ],
  });
  expect((await council.plan()).council.language).toBe('sv');
});

test('whoever does not coordinate sets nothing', async () => {
  expect(await sets({ language: 'en' }, anActor(council, 'U-BO'))).toEqual({ outcome: 'not-permitted' });
});

test('units that look like one are asked about until somebody says that they are two', async () => {
  const plan = await council.plan();
  const [pair] = suspectedUnits(plan);
  expect(pair).toMatchObject({ one: { name: 'Miljökontor' }, other: { name: 'Miljökontoret' } });
  await sets({ language: 'en' });
  const units = [pair?.one.id ?? '', pair?.other.id ?? ''] as const;
  expect(await keepUnitsApart(council, { where: council.place, actor: 'operator', units })).toMatchObject({
    outcome: 'kept-apart',
    units: [{ name: 'Miljökontor' }, { name: 'Miljökontoret' }],
  });
  expect(suspectedUnits(await council.plan())).toEqual([]);
  expect(
    await keepUnitsApart(council, { where: council.place, actor: 'operator', units: ['gone', units[0]] }),
  ).toEqual({ outcome: 'unknown' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

let council: StoredCouncil;

const activities = [
  anActivity({ name: 'Cykelstråk', seats: ['LK Trafik'] }),
  anActivity({ name: 'Skolmat i Öster', seats: ['LK Kost'] }),
  anActivity({ name: 'Skolmat i Väster', seats: ['LK Kost'] }),
];

beforeAll(async () => {
  council = await storedCouncil(aPlan({ activities }));
  const { council: here, units, activities: stored } = await council.plan();
  const unit = units.find(({ name }) => name === 'Trafik')?.id ?? '';
  const cycling = stored.find(({ name }) => name === 'Cykelstråk');
  const seat = { party: 'LK', unit };
  await givenSeat(council.storage, here.id, { unit, user: 'U0BO', by: 'U0ANNA' });
  const says = (status: 'on_track' | 'stalled', hour: number) => ({
    ...aNewUpdate({ author: 'U0BO', status, at: new Date(`2022-11-21T${hour}:30:00Z`) }),
    seat,
  });
  await council.storage.updates.append(here.id, cycling?.id ?? '', says('on_track', 10));
  await council.storage.updates.append(here.id, cycling?.id ?? '', says('stalled', 11));
  for (let hour = 12; hour < 23; hour += 1)
    await council.storage.updates.append(here.id, cycling?.id ?? '', says('stalled', hour));
});
afterAll(() => council.end());

const answers = async (who: 'anna' | 'bo', text: string) => {
  await council[who].types(`/plan ${text}`);
  const [message] = await council[who].reads();
  return onScreen(message ?? { blocks: [] });
};

test('a coordinator reads who did what and when, and what it was before and after', async () => {
  const screen = await answers('anna', 'logg');
  expect(screen).toMatch(/^Logg\n21 november 2022 23:30 @U0BO lämnade en lägesrapport: Cykelstråk/);
  expect(screen).toContain('Sida 1 av 2');
  await council.anna.presses('Nästa');
  const [next] = await council.anna.reads();
  const older = onScreen(next ?? { blocks: [] });
  expect(older).toMatch(
    /12:30 @U0BO lämnade en lägesrapport: Cykelstråk\nStatus: 🟢 Enligt plan → 🔴 Stannat\n/,
  );
  expect(older).toMatch(/@U0ANNA utsåg kontaktperson: LK Trafik\nKontaktperson: @U0BO/);
});

test('the log of one activity is asked for by its name', async () => {
  expect(await answers('anna', 'logg cykelstråk')).toMatch(/^Logg: Cykelstråk\n/);
  expect(await answers('anna', 'logg skolmat')).toMatch(
    /^Vilken aktivitet menar du\?\n\[Skolmat i Öster\] \[Skolmat i Väster\] $/,
  );
  await council.anna.presses('Skolmat i Väster');
  const [chosen] = await council.anna.reads();
  expect(onScreen(chosen ?? { blocks: [] })).toBe('Logg: Skolmat i Väster\nInget har loggats än.\n');
  expect(await answers('anna', 'logg xyzzy')).toMatch(/^Jag hittar ingen sådan aktivitet i planen\./);
});

test('whoever does not coordinate is told in a sentence that the log is not theirs', async () => {
  const screen = await answers('bo', 'log');
  expect(screen).not.toContain('U0ANNA utsåg');
  expect(screen.trim().split('\n')).toHaveLength(1);
});

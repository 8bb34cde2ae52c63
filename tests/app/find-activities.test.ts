import { expect, test } from 'vitest';
import { type ActivitiesAsked, findActivities } from '../../src/app/find-activities.ts';
import { heldStorage } from '../support/held-storage.ts';
import { member, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

async function looks(user: string, words: string, says: Partial<ActivitiesAsked> = {}) {
  const { deps, meant } = await reportingCouncil(held.storage);
  const found = await findActivities(deps, { ...meant, actor: member(user), words, ...says });
  return { ...found, names: found.activities.map(({ name, own }) => (own ? `own ${name}` : name)) };
}

test('without a name the own activities are found, for a coordinator all of them', async () => {
  expect(await looks('U-ANNA', '')).toMatchObject({ certain: null, names: ['own Vindkraft'] });
  expect(await looks('U-BO', ' ')).toMatchObject({ names: ['own Vindkraft'] });
  expect(await looks('U-KARIN', '')).toMatchObject({ names: ['Vindkraft', 'Läxhjälp'] });
  expect(await looks('U-CARIN', '')).toMatchObject({ names: [] });
});

test('a name that nobody could mistake is certain, typed as people type', async () => {
  expect(await looks('U-ANNA', 'vindkraft')).toMatchObject({ certain: { name: 'Vindkraft', own: true } });
  expect(await looks('U-KARIN', 'laxhjalp')).toMatchObject({ certain: { name: 'Läxhjälp', own: false } });
});

test('a name of another’s activity is known as such, and not to be reported on', async () => {
  expect(await looks('U-ANNA', 'Läxhjälp')).toMatchObject({
    certain: null,
    activities: [],
    named: { name: 'Läxhjälp' },
  });
});

test('while somebody types, any part of a name finds it', async () => {
  expect(await looks('U-KARIN', 'hjä')).toMatchObject({ certain: null, names: ['Läxhjälp'] });
});

test('words that mean nothing in the plan find nothing for certain', async () => {
  expect(await looks('U-KARIN', 'Fotbollsplanen')).toMatchObject({ certain: null, named: null });
});

test('another workspace’s council has nothing to find', async () => {
  expect(await looks('U-KARIN', '', { workspace: 'T-OTHER' })).toMatchObject({ names: [] });
});

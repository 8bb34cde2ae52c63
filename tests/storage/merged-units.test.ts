import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { mergeUnits } from '../../src/app/merge-units.ts';
import { anActivity } from '../support/activities.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { databaseKinds } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

const document = aPlan({
  activities: [
    anActivity({ name: 'Solceller', seats: ['LK Miljökontoret', 'LK Miljökontor', 'LiU Samverkan'] }),
    anActivity({ name: 'Vindkraft', seats: ['LK Miljökontor'] }),
  ],
});

describe.each(databaseKinds)('two spellings of one unit, on the %s database', (kind) => {
  let house: Awaited<ReturnType<typeof aHouse>>;
  let council: CouncilWithSeats;

  beforeAll(async () => {
    house = await aHouse(kind);
  });
  afterAll(() => house.end());
  beforeEach(async () => {
    council = await house.council([]);
    await storePlan(house.storage, document, council);
  });

  const merges = async (
    keep: string,
    drop: string,
    actor = 'operator' as Parameters<typeof anActor>[2] | 'operator',
  ) =>
    mergeUnits(council, {
      where: council.place,
      actor: actor === 'operator' ? actor : anActor(council, 'U-BO', actor),
      keep: (await council.unit(keep)).id,
      drop: (await council.unit(drop)).id,
    });
  const seated = (words: string, user: string, deputy: string | null = null) =>
    appointContact(council, { where: council.place, actor: 'operator', unit: { words }, user, deputy });
  const activity = async (name: string) => (await council.plan()).activities.find((one) => one.name === name);

  test('become one, which has the seats of both and answers to both names', async () => {
    expect(await merges('Miljökontoret', 'Miljökontor')).toMatchObject({ outcome: 'merged' });
    const unit = await council.unit('Miljökontoret');
    const samverkan = await council.unit('Samverkan');
    expect(unit.aliases).toEqual(['Miljökontor']);
    expect((await council.plan()).units).toHaveLength(2);
    expect((await activity('Solceller'))?.seats).toEqual([
      { party: 'LK', unit: unit.id },
      { party: 'LiU', unit: samverkan.id },
    ]);
    expect((await activity('Vindkraft'))?.seats).toEqual([{ party: 'LK', unit: unit.id }]);
    expect(await seated('LK Miljökontor', 'U-ANNA')).toMatchObject({ unit: { id: unit.id } });
  });

  test('what the plan wrote stays as written, and reading it in again changes nothing', async () => {
    await merges('Miljökontoret', 'Miljökontor');
    const written = ['Miljökontoret', 'Miljökontor', 'Samverkan'];
    expect((await activity('Solceller'))?.responsible.map(({ unit }) => unit)).toEqual(written);
    const { revision } = await council.plan();
    await storePlan(house.storage, document, council);
    expect((await council.plan()).revision).toBe(revision);
    const changed = { ...document, document: { ...document.document, title: 'Ny titel' } };
    await storePlan(house.storage, changed, council);
    expect((await council.plan()).units).toHaveLength(2);
    expect((await activity('Solceller'))?.responsible.map(({ unit }) => unit)).toEqual(written);
  });

  test('what was said of the one that was dropped is said of the one that was kept', async () => {
    const { council: here } = await council.plan();
    const said = { party: 'LK', unit: (await council.unit('Miljökontor')).id };
    const question = { kind: 'discuss', text: 'Vem betalar?' } as const;
    const update = { ...aNewUpdate({ text: 'Torn reses.', question }), seat: said };
    await council.updates.append(here.id, (await activity('Vindkraft'))?.id ?? '', update);
    await merges('Miljökontoret', 'Miljökontor');
    const seat = { party: 'LK', unit: (await council.unit('Miljökontoret')).id };
    expect(await activity('Vindkraft')).toMatchObject({
      updates: [{ text: 'Torn reses.', seat }],
      questions: [{ text: 'Vem betalar?', seat }],
    });
  });

  test("the contact is the one of the kept unit, else the other's with what they have said", async () => {
    await seated('LK Miljökontor', 'U-ANNA', 'U-BO');
    await merges('Miljökontoret', 'Miljökontor');
    expect((await council.unit('Miljökontoret')).contact).toMatchObject({ user: 'U-ANNA', deputy: 'U-BO' });
  });

  test('of two contacts the one of the dropped unit ends', async () => {
    await seated('LK Miljökontor', 'U-ANNA');
    await seated('LK Miljökontoret', 'U-CIA');
    await merges('Miljökontoret', 'Miljökontor');
    expect((await council.unit('Miljökontoret')).contact).toMatchObject({ user: 'U-CIA' });
  });

  test('a third spelling joins the two, whichever way', async () => {
    const third = anActivity({ name: 'Biogas', seats: ['LK Miljö-kontoret'] });
    await storePlan(house.storage, { ...document, activities: [...document.activities, third] }, council);
    await merges('Miljökontoret', 'Miljökontor');
    await merges('Miljö-kontoret', 'Miljökontoret');
    const unit = await council.unit('Miljö-kontoret');
    expect(unit.aliases).toEqual(['Miljökontor', 'Miljökontoret']);
    expect((await activity('Vindkraft'))?.seats).toEqual([{ party: 'LK', unit: unit.id }]);
  });

  test('only a coordinator makes them one, only within a party, and only once', async () => {
    expect(await merges('Miljökontoret', 'Miljökontor', 'member')).toEqual({ outcome: 'not-permitted' });
    expect(await merges('Miljökontoret', 'Samverkan')).toEqual({ outcome: 'other-party' });
    expect(await merges('Miljökontoret', 'Miljökontoret')).toEqual({ outcome: 'same' });
    const { id: keep } = await council.unit('Miljökontoret');
    const { id: drop } = await council.unit('Miljökontor');
    const asked = { where: council.place, actor: 'operator', keep, drop } as const;
    expect(await mergeUnits(council, asked)).toMatchObject({ outcome: 'merged' });
    expect(await mergeUnits(council, asked)).toEqual({ outcome: 'unknown' });
  });
});

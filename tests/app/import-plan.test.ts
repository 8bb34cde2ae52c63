import { expect, test } from 'vitest';
import { type Imported, importPlan } from '../../src/app/import-plan.ts';
import type { Place, PlanReader } from '../../src/app/ports.ts';
import type { Activity } from '../../src/domain/council-plan.ts';
import { anActivity } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { plansInMemory } from '../support/plans-in-memory.ts';

const wind = anActivity({ name: 'Vindkraft i hamnen' });
const heat = anActivity({ name: 'Spillvärme' });
const place: Place = { workspace: 'T-SAMVERKAN', channel: 'C-SAMVERKAN' };

function aCouncilHouse() {
  const store = plansInMemory();
  const deps = { ...store, clock: aClock() };
  return {
    ...store,
    deps,
    imports: (activities: readonly Activity[], where = place) =>
      importPlan(deps, requestOf(activities, where)),
    async inForce(where = place) {
      const council = await store.plans.councilIn(where);
      return council && ((await store.plans.snapshot(council.id))?.plan ?? null);
    },
  };
}

function requestOf(activities: readonly Activity[], where: Place) {
  const reading = { decided: asDecided(aPlan({ activities })), findings: [] };
  return { place: where, reading, source: { file: 'plan.md', text: '# Plan' }, by: null };
}

test('the first document in a channel makes its council and its plan', async () => {
  const house = aCouncilHouse();
  expect(await house.imports([wind, heat])).toEqual({ outcome: 'first' });
  expect(await house.inForce()).toMatchObject({
    revision: 1,
    activities: [{ name: wind.name }, { name: heat.name }],
  });
});

test('a document that was read before is not stored again', async () => {
  const house = aCouncilHouse();
  await house.imports([wind, heat]);
  expect(await house.imports([wind, heat])).toEqual({ outcome: 'unchanged' });
  expect((await house.inForce())?.revision).toBe(1);
});

test('a new revision tells what changed, and updates stay with their activity', async () => {
  const house = aCouncilHouse();
  await house.imports([wind, heat]);
  const before = await house.inForce();
  const activity = before?.activities[0]?.id ?? '';
  await house.updates.append(before?.council.id ?? '', activity, aNewUpdate({ text: 'Bygget har börjat.' }));

  const moved = { ...wind, situation: 'Bygget pågår.', area: 'area:Hållbar stad' };
  expect(await house.imports([heat, moved])).toMatchObject({
    outcome: 'updated',
    changes: [{ kind: 'area-added' }, { kind: 'moved' }, { kind: 'changed', fields: ['situation'] }],
  });
  const after = (await house.inForce())?.activities.find(({ id }) => id === activity);
  expect(after).toMatchObject({ situation: 'Bygget pågår.', updates: [{ text: 'Bygget har börjat.' }] });
});

test('an activity that was left out by mistake comes back with its updates', async () => {
  const house = aCouncilHouse();
  await house.imports([wind, heat]);
  const before = await house.inForce();
  const activity = before?.activities[0]?.id ?? '';
  await house.updates.append(before?.council.id ?? '', activity, aNewUpdate());

  expect(await house.imports([heat])).toMatchObject({ changes: [{ kind: 'ended', activity: wind.name }] });
  expect(await house.imports([wind, heat])).toMatchObject({
    changes: [{ kind: 'resumed', activity: wind.name }],
  });
  expect((await house.inForce())?.activities[0]).toMatchObject({
    id: activity,
    updates: [{ status: 'on_track' }],
  });
});

test('a plan goes to the council of exactly its channel, though the workspace has only one', async () => {
  const house = aCouncilHouse();
  const elsewhere = { ...place, channel: 'C-STUDENTER' };
  await house.imports([wind]);
  expect(await house.imports([heat], elsewhere)).toEqual({ outcome: 'first' });
  expect((await house.inForce())?.activities.map(({ name }) => name)).toEqual([wind.name]);
  expect((await house.inForce(elsewhere))?.activities.map(({ name }) => name)).toEqual([heat.name]);
});

test('a plan without activities is a plan', async () => {
  const house = aCouncilHouse();
  expect(await house.imports([])).toEqual({ outcome: 'first' });
  expect((await house.inForce())?.activities).toEqual([]);
});

test('what somebody else stores meanwhile is taken into account', async () => {
  const house = aCouncilHouse();
  await house.imports([wind]);
  expect(await importMeanwhile(house, [heat], 1)).toEqual({
    outcome: 'updated',
    changes: [
      { kind: 'added', activity: heat.name },
      { kind: 'ended', activity: 'Annat 1' },
    ],
  });
  expect((await house.inForce())?.activities.map(({ name }) => name)).toEqual([heat.name]);
});

test('when others never stop, nothing is stored and it is said', async () => {
  const house = aCouncilHouse();
  await house.imports([wind]);
  expect(await importMeanwhile(house, [heat], 100)).toEqual({ outcome: 'conflict' });
  expect((await house.inForce())?.activities.map(({ name }) => name)).toEqual(['Annat 3']);
});

/** Reads a document in while somebody else stores another plan after each of the first looks at the one in force. */
async function importMeanwhile(
  house: ReturnType<typeof aCouncilHouse>,
  activities: readonly Activity[],
  times: number,
): Promise<Imported> {
  let looks = 0;
  const plans: PlanReader = {
    ...house.plans,
    async snapshot(id) {
      const seen = await house.plans.snapshot(id);
      looks += 1;
      if (looks <= times) await house.imports([anActivity({ name: `Annat ${looks}` })]);
      return seen;
    },
  };
  return importPlan({ ...house.deps, plans }, requestOf(activities, place));
}

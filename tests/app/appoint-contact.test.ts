import { expect, test } from 'vitest';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { importPlan } from '../../src/app/import-plan.ts';
import { anActivity } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';
import { plansInMemory } from '../support/plans-in-memory.ts';

const place = { workspace: 'T-SAMVERKAN', channel: 'C-SAMVERKAN' };
const seats = [
  'LK Miljö- och samhällsbyggnadsförvaltningen',
  'LiU Samverkansenheten',
  'LK Samverkansenheten',
];

async function aCouncilWith(units: readonly string[]) {
  const deps = { ...plansInMemory(), clock: aClock() };
  const decided = asDecided(aPlan({ activities: [anActivity({ name: 'Cykelbanor', seats: units })] }));
  const source = { file: 'plan.md', text: '' };
  await importPlan(deps, { place, reading: { decided, findings: [] }, source, by: null });
  return {
    appoints: (unit: string, user = 'U-ANNA', deputy: string | null = null) =>
      appointContact(deps, { place, unit, user, deputy, by: null }),
    async contacts() {
      const council = await deps.plans.councilIn(place);
      const plan = (await deps.plans.snapshot(council?.id ?? ''))?.plan;
      return Object.fromEntries((plan?.units ?? []).map(({ name, contact }) => [name, contact]));
    },
  };
}

test('a unit found as people type it gets its contact and deputy', async () => {
  const council = await aCouncilWith(seats);
  const appointed = await council.appoints('miljo och samhallsbyggnad', 'U-ANNA', 'U-BO');
  expect(appointed).toMatchObject({
    outcome: 'appointed',
    unit: { name: 'Miljö- och samhällsbyggnadsförvaltningen' },
  });
  expect((await council.contacts())['Miljö- och samhällsbyggnadsförvaltningen']).toEqual({
    user: 'U-ANNA',
    deputy: 'U-BO',
    away: null,
  });
});

test('a name that two parties have is asked back, and no seat is given', async () => {
  const council = await aCouncilWith(seats);
  expect(await council.appoints('Samverkansenheten')).toMatchObject({
    outcome: 'several',
    units: [{ within: 'LiU' }, { within: 'LK' }],
  });
  expect(await council.appoints('LiU Samverkansenheten')).toMatchObject({
    outcome: 'appointed',
    unit: { party: 'LiU' },
  });
});

test('an unknown unit is answered with the nearest, and no seat is given', async () => {
  const council = await aCouncilWith(['LK Kulturförvaltningen']);
  expect(await council.appoints('Kulturhuset')).toMatchObject({
    outcome: 'unknown',
    units: [{ name: 'Kulturförvaltningen' }],
  });
  expect(await council.contacts()).toEqual({ Kulturförvaltningen: null });
});

test('who holds the seat already is not appointed again', async () => {
  const council = await aCouncilWith(seats);
  await council.appoints(seats[0] ?? '');
  expect(await council.appoints(seats[0] ?? '')).toMatchObject({ outcome: 'unchanged' });
  expect(await council.appoints(seats[0] ?? '', 'U-ANNA', 'U-BO')).toMatchObject({
    outcome: 'appointed',
    unit: { contact: { user: 'U-ANNA', deputy: null } },
  });
});

test('nobody is deputy for themselves', async () => {
  const council = await aCouncilWith(seats);
  expect(await council.appoints(seats[0] ?? '', 'U-ANNA', 'U-ANNA')).toEqual({ outcome: 'own-deputy' });
});

test('a channel without a council has no seats to give', async () => {
  const deps = { ...plansInMemory(), clock: aClock() };
  const appointed = await appointContact(deps, {
    place,
    unit: 'Staben',
    user: 'U-ANNA',
    deputy: null,
    by: null,
  });
  expect(appointed).toEqual({ outcome: 'no-council' });
});

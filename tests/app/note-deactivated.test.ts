import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { noteDeactivated } from '../../src/app/note-deactivated.ts';
import { anActivity } from '../support/activities.ts';
import { aHouse, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());
beforeEach(async () => {
  council = await house.council();
});

const seated = (words: string, user: string, deputy: string | null = null) =>
  appointContact(council, { where: council.place, actor: 'operator', unit: { words }, user, deputy });
const coordinates = (user: string, party: string | null) =>
  appointCoordinator(council, { where: council.place, actor: 'operator', user, party, membership: null });
const leaves = (user: string) => noteDeactivated(council, { workspace: council.place.workspace, user });

test("what somebody held is vacant when they leave, and the parties' coordinators are to be told", async () => {
  await seated('LK Miljö', 'U-ANNA', 'U-BO');
  await seated('LiU Samverkan', 'U-CIA', 'U-ANNA');
  await coordinates('U-KIM', 'LK');
  await coordinates('U-LO', 'LiU');
  const departures = await leaves('U-ANNA');
  expect(departures).toMatchObject([
    {
      channel: 'C-COUNCIL',
      vacated: [{ name: 'Miljö' }],
      withoutDeputy: [{ name: 'Samverkan' }],
      coordinated: false,
      tell: ['U-KIM', 'U-LO'],
    },
  ]);
  expect((await council.unit('Miljö')).contact).toBeNull();
  expect((await council.unit('Samverkan')).contact).toMatchObject({ user: 'U-CIA', deputy: null });
});

test('a coordinator who leaves coordinates no more, also as the last one; the others are to be told', async () => {
  await coordinates('U-KIM', 'LK');
  await coordinates('U-LO', null);
  expect(await leaves('U-KIM')).toMatchObject([{ coordinated: true, tell: ['U-LO'] }]);
  expect(await leaves('U-LO')).toMatchObject([{ coordinated: true, tell: [] }]);
  expect((await council.people())?.coordinators).toEqual([]);
});

test('somebody who holds nothing, or is told of twice, changes nothing', async () => {
  await seated('LK Miljö', 'U-ANNA');
  await leaves('U-ANNA');
  const { version } = await council.plan();
  expect(await leaves('U-ANNA')).toEqual([]);
  expect(await leaves('U-NOBODY')).toEqual([]);
  expect((await council.plan()).version).toBe(version);
});

test('it is so in every council of the workspace, and in no other workspace', async () => {
  await seated('LK Miljö', 'U-ANNA');
  const second = { ...council.place, channel: 'C-SECOND' };
  const activities = [anActivity({ name: 'Idrott', seats: ['LK Fritid'] })];
  await storePlan(house.storage, aPlan({ activities }), { place: second });
  const elsewhere = { where: second, actor: 'operator', unit: { words: 'Fritid' }, user: 'U-ANNA' } as const;
  await appointContact(council, elsewhere);
  const other = await house.council();
  await appointContact(council, { ...elsewhere, where: other.place, unit: { words: 'LK Miljö' } });

  const departures = await leaves('U-ANNA');
  expect(departures.map(({ channel }) => channel).toSorted()).toEqual(['C-COUNCIL', 'C-SECOND']);
  expect((await other.unit('Miljö')).contact).toMatchObject({ user: 'U-ANNA' });
});

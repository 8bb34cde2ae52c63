import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { dismissCoordinator } from '../../src/app/dismiss-coordinator.ts';
import { noteInvited } from '../../src/app/note-invited.ts';
import type { Actor } from '../../src/domain/permission.ts';
import type { Membership } from '../../src/domain/seat-candidate.ts';
import { anActivity } from '../support/activities.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());

const appoints = (
  actor: Actor,
  user: string,
  says: { readonly party?: string | null; readonly membership?: Membership | null } = {},
) => {
  const { party = null, membership = null } = says;
  return appointCoordinator(council, { where: council.place, actor, user, party, membership });
};
const dismisses = (actor: Actor, user: string, party: string | null = null) =>
  dismissCoordinator(council, { where: council.place, actor, user, party });
const coordinators = async () => (await council.people())?.coordinators;

describe('in a council with a plan', () => {
  beforeEach(async () => {
    council = await house.council();
  });

  test('the first coordinator is appointed by an admin, who then has no more say than others', async () => {
    expect(await appoints(anActor(council, 'U-ADMIN'), 'U-KIM')).toEqual({ outcome: 'not-permitted' });
    expect(await appoints(anActor(council, 'U-ADMIN', 'admin'), 'U-KIM')).toMatchObject({
      outcome: 'appointed',
    });
    expect(await appoints(anActor(council, 'U-ADMIN', 'admin'), 'U-LO')).toEqual({
      outcome: 'not-permitted',
    });
  });

  test('or by whoever brought the bot, also a member', async () => {
    await noteInvited(council, council.place, 'U-ANNA');
    expect(await appoints(anActor(council, 'U-ANNA'), 'U-KIM')).toMatchObject({ outcome: 'appointed' });
  });

  test('coordinators appoint others, for a party however they spell it', async () => {
    await appoints('operator', 'U-KIM', { party: 'LK' });
    house.clock.advance(1_000);
    expect(await appoints(anActor(council, 'U-KIM'), 'U-LO', { party: 'liu' })).toMatchObject({
      outcome: 'appointed',
      party: 'LiU',
    });
    expect(await coordinators()).toEqual([
      { user: 'U-KIM', party: 'LK' },
      { user: 'U-LO', party: 'LiU' },
    ]);
    expect(await appoints('operator', 'U-LO', { party: 'LiU' })).toMatchObject({ outcome: 'unchanged' });
  });

  test('a party that the plan does not have has no coordinator', async () => {
    expect(await appoints('operator', 'U-KIM', { party: 'KTH' })).toEqual({
      outcome: 'unknown-party',
      parties: ['LK', 'LiU'],
    });
  });

  test.each<[string, Partial<Membership>, string]>([
    ['a guest', { standing: 'guest' }, 'guest'],
    ['somebody from another organisation', { standing: 'external' }, 'external'],
    ['somebody deactivated', { isActive: false }, 'deactivated'],
    ['a bot', { isBot: true }, 'bot'],
  ])('%s does not become one', async (_, says, why) => {
    const membership: Membership = { workspace: 'T', standing: 'member', isActive: true, ...says };
    expect(await appoints('operator', 'U-KIM', { membership })).toEqual({ outcome: 'unfit', why });
    expect(await coordinators()).toEqual([]);
  });

  test('the last one stays until there is a successor', async () => {
    await appoints('operator', 'U-KIM');
    const kim = anActor(council, 'U-KIM');
    expect(await dismisses(kim, 'U-KIM')).toEqual({ outcome: 'last' });
    await appoints(kim, 'U-LO');
    expect(await dismisses(kim, 'U-KIM')).toMatchObject({ outcome: 'dismissed' });
    expect(await coordinators()).toEqual([{ user: 'U-LO', party: null }]);
    expect(await dismisses('operator', 'U-LO')).toEqual({ outcome: 'last' });
  });

  test('a post that somebody does not have is not taken from them', async () => {
    await appoints('operator', 'U-KIM', { party: 'LK' });
    expect(await dismisses('operator', 'U-KIM')).toEqual({ outcome: 'none' });
    expect(await dismisses(anActor(council, 'U-LO'), 'U-KIM', 'LK')).toEqual({ outcome: 'not-permitted' });
  });
});

describe('before there is a plan', () => {
  beforeEach(async () => {
    council = await house.council([]);
  });

  test('a channel gets its first coordinator and a council without a plan', async () => {
    await noteInvited(council, council.place, 'U-ANNA');
    expect(await appoints(anActor(council, 'U-ANNA'), 'U-ANNA', { party: 'LK' })).toMatchObject({
      outcome: 'appointed',
    });
    expect(await council.people()).toMatchObject({
      hasPlan: false,
      coordinators: [{ user: 'U-ANNA', party: 'LK' }],
      parties: ['LK'],
    });
  });

  test('such a council answers in its own channel alone', async () => {
    await appoints('operator', 'U-KIM');
    const elsewhere = { ...council.place, channel: 'C-OTHER' };
    expect(await council.plans.findCouncil(council.place)).toMatchObject({ channel: 'C-COUNCIL' });
    expect(await council.plans.findCouncil(elsewhere)).toEqual([]);
  });

  test('its coordinators are the ones of the plan that is read in', async () => {
    await appoints('operator', 'U-KIM', { party: 'LK' });
    const activities = [anActivity({ name: 'Cykelbanor', seats: ['LK Miljö'] })];
    await storePlan(house.storage, aPlan({ activities }), { place: council.place });
    expect((await council.plan()).coordinators).toEqual([{ user: 'U-KIM', party: 'LK' }]);
    const elsewhere = { ...council.place, channel: 'C-OTHER' };
    expect(await council.plans.findCouncil(elsewhere)).toMatchObject({ channel: 'C-COUNCIL' });
  });

  test('a channel is greeted once, and the first who is known to have brought the bot stays the one', async () => {
    expect(await noteInvited(council, council.place, null)).toBe(true);
    expect(await noteInvited(council, council.place, 'U-ANNA')).toBe(false);
    expect(await noteInvited(council, council.place, 'U-BO')).toBe(false);
    expect((await council.people())?.inviter).toBe('U-ANNA');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerSeat } from '../../src/app/answer-seat.ts';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { handOver } from '../../src/app/hand-over.ts';
import { setAway } from '../../src/app/set-away.ts';
import { vacateSeat } from '../../src/app/vacate-seat.ts';
import type { Period } from '../../src/domain/decided-plan.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;
let unit: string;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());
beforeEach(async () => {
  council = await house.council();
  unit = (await council.unit('Miljö')).id;
  const where = council.place;
  const coordinator = { where, user: 'U-KIM', party: 'LK', membership: null };
  await appointCoordinator(council, { actor: 'operator', ...coordinator });
  const asked = {
    where,
    actor: anActor(council, 'U-KIM'),
    unit: { id: unit },
    user: 'U-ANNA',
    deputy: 'U-BO',
  };
  await appointContact(council, asked);
});

const as = (user: string) => ({ where: council.place, actor: anActor(council, user), unit });
const contact = async () => (await council.unit('Miljö')).contact;

describe('whoever was asked', () => {
  const answers = (user: string, answer: 'accept' | 'decline', reason: string | null = null) =>
    answerSeat(council, { ...as(user), answer, reason });

  test('takes the seat on, once', async () => {
    expect(await answers('U-ANNA', 'accept')).toMatchObject({ outcome: 'accepted' });
    expect((await contact())?.acceptance).toBe('accepted');
    expect(await answers('U-ANNA', 'accept')).toMatchObject({ outcome: 'already' });
  });

  test('declines and leaves the seat vacant; whoever asked is to be told why', async () => {
    expect(await answers('U-ANNA', 'decline', 'Jag byter jobb.')).toMatchObject({
      outcome: 'declined',
      unit: { contact: { user: 'U-ANNA' } },
      tell: ['U-KIM'],
      reason: 'Jag byter jobb.',
    });
    expect(await contact()).toBeNull();
    expect(await answers('U-ANNA', 'decline')).toEqual({ outcome: 'not-yours' });
  });

  test("may decline a seat that the command line gave: the party's coordinators are told", async () => {
    await appointContact(council, { ...as(''), actor: 'operator', unit: { id: unit }, user: 'U-CIA' });
    expect(await answers('U-CIA', 'decline')).toMatchObject({ outcome: 'declined', tell: ['U-KIM'] });
  });

  test.each(['U-BO', 'U-KIM', 'U-NOBODY'])('%s does not answer for them', async (user) => {
    expect(await answers(user, 'accept')).toEqual({ outcome: 'not-yours' });
    expect(await answers(user, 'decline')).toEqual({ outcome: 'not-yours' });
  });
});

test('giving an update is taking the seat on', async () => {
  const { council: here, activities } = await council.plan();
  const said = { ...aNewUpdate({ author: 'U-ANNA' }), seat: { party: 'LK', unit } };
  await council.updates.append(here.id, activities[0]?.id ?? '', said);
  expect((await contact())?.acceptance).toBe('accepted');
});

describe('away', () => {
  const sets = (user: string, away: Period | null) => setAway(council, { ...as(user), away });
  const advent = { from: '2022-11-28', to: '2022-12-24' };

  test.each(['U-ANNA', 'U-BO', 'U-KIM'])('%s may say so, and take it back', async (user) => {
    expect(await sets(user, advent)).toMatchObject({ outcome: 'set' });
    expect((await contact())?.away).toEqual(advent);
    expect(await sets(user, advent)).toMatchObject({ outcome: 'unchanged' });
    expect(await sets(user, null)).toMatchObject({ outcome: 'set' });
    expect((await contact())?.away).toBeNull();
  });

  test('others may not', async () => {
    expect(await sets('U-CIA', advent)).toEqual({ outcome: 'not-permitted' });
  });

  test.each([
    ['ends before it begins', { from: '2022-12-24', to: '2022-12-01' }, 'backwards'],
    ['has been', { from: '2022-11-01', to: '2022-11-21' }, 'past'],
  ])('a period that %s is refused', async (_, away, outcome) => {
    expect(await sets('U-ANNA', away)).toEqual({ outcome });
  });

  test('a seat that nobody holds has nobody who is away', async () => {
    await vacateSeat(council, { ...as('U-KIM'), unit: { id: unit } });
    expect(await sets('U-KIM', advent)).toEqual({ outcome: 'vacant' });
    expect(await setAway(council, { ...as('U-KIM'), unit: 'gone', away: null })).toEqual({
      outcome: 'unknown',
    });
  });
});

describe('handing over', () => {
  const hands = (user: string, to: string, note: string | null = 'Pärmen står i hyllan.') =>
    handOver(council, { ...as(user), to, membership: null, note });

  test('the successor is asked, and gets the note and what the unit has said', async () => {
    const { council: here, activities } = await council.plan();
    const said = { ...aNewUpdate({ text: 'Upphandlingen är klar.' }), seat: { party: 'LK', unit } };
    await council.updates.append(here.id, activities[0]?.id ?? '', said);
    expect(await hands('U-ANNA', 'U-CIA')).toMatchObject({
      outcome: 'handed-over',
      note: 'Pärmen står i hyllan.',
      history: [{ name: 'Uppdrag för LK Miljö', updates: [{ text: 'Upphandlingen är klar.' }] }],
    });
    expect(await contact()).toMatchObject({ user: 'U-CIA', deputy: 'U-BO', acceptance: 'asked' });
  });

  test('whoever handed over is told if the successor declines, and so is who can fill the seat', async () => {
    await hands('U-ANNA', 'U-CIA');
    const answer = { ...as('U-CIA'), answer: 'decline', reason: null } as const;
    expect(await answerSeat(council, answer)).toMatchObject({ tell: ['U-ANNA', 'U-KIM'] });
  });

  test('a deputy who takes over is no deputy any more', async () => {
    await hands('U-ANNA', 'U-BO');
    expect(await contact()).toMatchObject({ user: 'U-BO', deputy: null });
  });

  test('only the contact hands over, to somebody else who is there', async () => {
    expect(await hands('U-BO', 'U-CIA')).toEqual({ outcome: 'not-yours' });
    expect(await hands('U-ANNA', 'U-ANNA')).toEqual({ outcome: 'to-oneself' });
    const membership = { workspace: 'T', standing: 'member', isActive: false } as const;
    expect(await handOver(council, { ...as('U-ANNA'), to: 'U-CIA', membership, note: null })).toEqual({
      outcome: 'unfit',
      why: 'deactivated',
    });
  });
});

test('a coordinator makes a seat vacant, once; a contact does not', async () => {
  const vacates = (user: string) => vacateSeat(council, { ...as(user), unit: { words: 'LK Miljö' } });
  expect(await vacates('U-ANNA')).toEqual({ outcome: 'not-permitted' });
  expect(await vacates('U-KIM')).toMatchObject({ outcome: 'vacated', unit: { contact: { user: 'U-ANNA' } } });
  expect(await contact()).toBeNull();
  expect(await vacates('U-KIM')).toMatchObject({ outcome: 'unchanged' });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Appointment, appointContact } from '../../src/app/appoint-contact.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aContact } from '../support/units.ts';

const units = [
  'LK Miljö- och samhällsbyggnadsförvaltningen',
  'LiU Samverkansenheten',
  'LK Samverkansenheten',
];
const bygg = 'Miljö- och samhällsbyggnadsförvaltningen';
let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());
beforeEach(async () => {
  council = await house.council(units);
});

const appoints = (words: string, says: Partial<Appointment> = {}) =>
  appointContact(council, {
    where: council.place,
    actor: 'operator',
    unit: { words },
    user: 'U-ANNA',
    ...says,
  });

test('a unit found as people type it gets its contact and deputy, and the contact is to be asked', async () => {
  const appointed = await appoints('miljo och samhallsbyggnad', { deputy: 'U-BO' });
  expect(appointed).toMatchObject({
    outcome: 'appointed',
    unit: { name: bygg, contact: null },
    ask: 'U-ANNA',
    history: [{ name: 'Uppdrag för LK Miljö- och samhällsbyggnadsförvaltningen', updates: [] }],
  });
  expect((await council.unit(bygg)).contact).toEqual(
    aContact('U-ANNA', { deputy: 'U-BO', acceptance: 'asked' }),
  );
});

test('a name that two parties have is asked back, and no seat is given', async () => {
  expect(await appoints('Samverkansenheten')).toMatchObject({
    outcome: 'several',
    units: [{ within: 'LiU' }, { within: 'LK' }],
  });
  expect((await council.plan()).units.map(({ contact }) => contact)).toEqual([null, null, null]);
  expect(await appoints('LiU Samverkansenheten')).toMatchObject({ unit: { party: 'LiU' } });
});

test('an unknown unit is answered with the nearest, and no seat is given', async () => {
  expect(await appoints('Samverkanshuset')).toMatchObject({ outcome: 'unknown', units: [{}, {}] });
  expect(await appoints('', { unit: { id: 'gone' } })).toEqual({ outcome: 'unknown', units: [] });
});

test('who holds the seat already is not appointed again, and with another deputy not asked again', async () => {
  await appoints(bygg);
  expect(await appoints(bygg)).toMatchObject({ outcome: 'unchanged' });
  expect(await appoints(bygg, { deputy: 'U-BO' })).toMatchObject({ outcome: 'appointed', ask: null });
});

test('without a word of the deputy the seat keeps the one it has', async () => {
  await appoints(bygg, { deputy: 'U-BO' });
  await appoints(bygg, { user: 'U-CIA' });
  expect((await council.unit(bygg)).contact).toMatchObject({ user: 'U-CIA', deputy: 'U-BO' });
  await appoints(bygg, { user: 'U-BO' });
  expect((await council.unit(bygg)).contact).toMatchObject({ user: 'U-BO', deputy: null });
});

test('a contact who gets another deputy stays away as long as they said, and has still accepted', async () => {
  const { id: unit } = await council.unit(bygg);
  const away = { from: '2022-12-01', to: '2022-12-24' };
  const { council: here } = await council.plan();
  await givenSeat(council, here.id, { unit, user: 'U-ANNA', away, acceptance: 'accepted' });
  await appoints(bygg, { deputy: 'U-BO' });
  expect((await council.unit(bygg)).contact).toEqual(aContact('U-ANNA', { deputy: 'U-BO', away }));
});

test('nobody is deputy for themselves', async () => {
  expect(await appoints(bygg, { deputy: 'U-ANNA' })).toEqual({ outcome: 'own-deputy' });
});

test('a coordinator who takes a seat need not ask themselves', async () => {
  const actor = anActor(council, 'U-ANNA', 'admin');
  expect(await appoints(bygg, { actor })).toMatchObject({ ask: null, contact: { acceptance: 'accepted' } });
});

test.each([
  ['somebody deactivated', { isActive: false, standing: 'member' }, 'deactivated'],
  ['a bot', { isActive: true, standing: 'member', isBot: true }, 'bot'],
] as const)('%s is not given a seat', async (_, says, why) => {
  const membership = { workspace: council.place.workspace, ...says };
  expect(await appoints(bygg, { membership })).toEqual({ outcome: 'unfit', who: 'contact', why });
  expect(await appoints(bygg, { deputy: 'U-BO', deputyMembership: membership })).toEqual({
    outcome: 'unfit',
    who: 'deputy',
    why,
  });
});

test('a guest may be the contact of a unit', async () => {
  const membership = { workspace: council.place.workspace, standing: 'guest', isActive: true } as const;
  expect(await appoints(bygg, { membership })).toMatchObject({ outcome: 'appointed' });
});

test('whoever does not coordinate appoints nobody', async () => {
  expect(await appoints(bygg, { actor: anActor(council, 'U-BO') })).toEqual({ outcome: 'not-permitted' });
  const stranger = { user: 'U-BO', workspace: 'T-OTHER', standing: 'admin' } as const;
  expect(await appoints(bygg, { actor: stranger })).toEqual({ outcome: 'not-permitted' });
});

test('a channel without a council has no seats to give, and neither has a council that is made up', async () => {
  const elsewhere = { ...council.place, channel: 'C-OTHER' };
  expect(await appoints(bygg, { where: elsewhere })).toEqual({ outcome: 'no-council' });
  expect(await appoints(bygg, { where: { council: 'made up' } })).toEqual({ outcome: 'no-council' });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { opensForged, pressesForged } from '../support/forges.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';
import { storePlan } from '../support/stored-plans.ts';

let desk: SeatsAtDesk;
let ours: { readonly council: string; readonly unit: string };
let theirs: { readonly council: string; readonly unit: string };

beforeAll(async () => {
  desk = await seatsAtDesk();
  const plan = await desk.plan();
  ours = { council: plan.council.id, unit: plan.units.find(({ party }) => party === 'LK')?.id ?? '' };
  const place = { workspace: 'T0OTHER', channel: 'C0COUNCIL' };
  const activities = [anActivity({ name: 'Hemligt', seats: ['LK Hemliga enheten'] })];
  const other = await storePlan(desk.storage, aPlan({ activities }), { place, clock: desk.clock });
  theirs = { council: other.council.id, unit: other.units[0]?.id ?? '' };
  for (const user of ['U0GUEST', 'U0FAR']) await desk.post('join', { user, channel: 'C0COUNCIL' });
  await desk.anna.types('/plan inställningar');
  await desk.annaAtDesk.submits({ 'Samordnare för hela rådet': ['U0ANNA'] });
  await desk.modalSays(desk.annaAtDesk, 'sparade');
  await desk.annaAtDesk.closes();
});
afterAll(() => desk.end());

beforeEach(async () => {
  for (const user of ['U0ANNA', 'U0BO', 'U0GUEST', 'U0FAR']) {
    const person = desk.person(user);
    while ((await person.views()).modals.length > 0) await person.closes();
  }
});

const contacts = async () => (await desk.plan()).units.map(({ contact }) => contact);
const only = {
  sv: 'Bara den som samordnar rådet kan göra det.',
  en: 'Only a coordinator of the council can do that.',
};
const userField = (block: string) => ({
  type: 'input' as const,
  block_id: block,
  label: { type: 'plain_text' as const, text: block },
  element: { type: 'users_select' as const, action_id: block },
});

describe('a button that carries what it should not', () => {
  test.each([
    ['U0BO', only.en],
    ['U0GUEST', only.sv],
    ['U0FAR', only.en],
  ])('gives %s no form to appoint with, and names who coordinates', async (user, words) => {
    await pressesForged(desk, user, { action: 'seat.appoint', value: JSON.stringify(ours) });
    expect(await desk.modalSays(desk.person(user), words)).toContain('@U0ANNA');
  });

  test.each(['U0ANNA', 'U0FAR'])('does not open another workspace’s seat for %s', async (user) => {
    await pressesForged(desk, user, { action: 'seat.appoint', value: JSON.stringify(theirs) });
    expect(
      await desk.modalSays(desk.person(user), user === 'U0ANNA' ? 'finns inte längre' : 'no longer'),
    ).not.toContain('Hemliga');
  });

  const answered = async (user: string, action: string, value: object | string) => {
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    const person = await pressesForged(desk, user, { action, value: written });
    return (await person.reads()).map(onScreen).join();
  };

  test('cannot take, merge or forget anything for whoever may not', async () => {
    expect(await answered('U0BO', 'seat.accept', ours)).toContain('This no longer applies');
    const pair = { council: ours.council, keep: ours.unit, drop: ours.unit };
    expect(await answered('U0BO', 'seat.merge', pair)).toContain(only.en);
    expect(await answered('U0BO', 'seat.keep-apart', pair)).toContain(only.en);
    const meant = { channel: 'C0COUNCIL', user: 'U0ANNA' };
    expect(await answered('U0BO', 'council.forget', meant)).toContain('Coordinators: @U0ANNA');
    expect((await desk.plan()).coordinators).toHaveLength(1);
  });

  test('is too old where what it carries cannot be read', async () => {
    for (const value of [' ', '{}', 'null', '{"council":7}', 'x'.repeat(2000)])
      expect(await answered('U0ANNA', 'seat.away', value)).toContain('Knappen är för gammal');
  });
});

describe('a form that says it is about something else', () => {
  test.each([
    ['U0BO', 'ours', only.en],
    ['U0GUEST', 'ours', only.sv],
    ['U0ANNA', 'theirs', 'Enheten finns inte längre'],
  ] as const)('appoints nobody when %s sends it in about %s seat', async (user, whose, words) => {
    const ids = whose === 'ours' ? ours : theirs;
    await opensForged(desk, user, { callback: 'seat.appoint-form', ids, blocks: [userField('contact')] });
    await desk.person(user).submits({ contact: user });
    await desk.modalSays(desk.person(user), words);
    expect(await contacts()).toEqual([null, null]);
  });

  test('hands nothing over for whoever does not hold the seat, coordinator or not', async () => {
    await opensForged(desk, 'U0ANNA', {
      callback: 'seat.hand-over-form',
      ids: ours,
      blocks: [userField('successor')],
    });
    await desk.annaAtDesk.submits({ successor: 'U0BO' });
    await desk.modalSays(desk.annaAtDesk, 'Bara den som har platsen');
    expect(await contacts()).toEqual([null, null]);
  });

  test('changes no settings and reads no plan in for a member', async () => {
    for (const [callback, ids] of [
      ['council.settings-form', { channel: 'C0COUNCIL' }],
      ['council.preview-form', { channel: 'C0COUNCIL', file: 'F0' }],
    ] as const) {
      await opensForged(desk, 'U0BO', { callback, ids, blocks: [userField('x')] });
      await desk.boAtDesk.submits({ x: 'U0BO' });
      await desk.modalSays(desk.boAtDesk, 'Coordinators: @U0ANNA');
      await desk.boAtDesk.closes();
    }
    expect((await desk.plan()).revision).toBe(1);
  });

  test('is not followed where its ids cannot be read', async () => {
    await opensForged(desk, 'U0ANNA', { callback: 'seat.away-form', ids: 'hej', blocks: [userField('x')] });
    await desk.annaAtDesk.submits({ x: 'U0BO' });
    await desk.modalSays(desk.annaAtDesk, 'Knappen är för gammal');
  });
});

test('a guest may be a contact, and then tends the own seat', async () => {
  const guest = desk.as('U0GUEST', 'D0GUEST');
  await desk.opensAppointing('Samverkansenheten');
  await desk.annaAtDesk.submits({ Kontaktperson: 'U0GUEST' });
  await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson');
  await hears(guest, 'har utsett dig');
  await guest.presses('Jag tar det');
  await hears(guest, 'Tack! Du är nu kontaktperson för LiU · Samverkansenheten.');
  expect(await desk.contactOf('Samverkansenheten')).toMatchObject({
    user: 'U0GUEST',
    acceptance: 'accepted',
  });
});

test('nothing of all this broke a rule of Slack’s', async () => {
  expect((await desk.calls()).violations).toEqual([]);
});

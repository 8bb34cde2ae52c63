import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { forgetPerson } from '../../src/app/forget-person.ts';
import { noteInvited } from '../../src/app/note-invited.ts';
import { readLog } from '../../src/app/read-log.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { type ByHand, databaseKinds } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';

const evas = 'U0EVALIND';

describe.each(databaseKinds)('a person who is forgotten, on the %s database', (kind) => {
  let house: Awaited<ReturnType<typeof aHouse>>;
  let council: CouncilWithSeats;
  let other: CouncilWithSeats;
  let byHand: ByHand | undefined;

  beforeAll(async () => {
    house = await aHouse(kind);
    council = await house.council();
    other = await house.council();
    for (const one of [council, other]) await eventfulLife(one);
  });
  afterAll(async () => {
    await byHand?.close();
    await house.database.drop();
  });

  test('may be forgotten by a coordinator in their own council, and by nobody else in all', async () => {
    const whose = { council: (await council.plan()).council.id };
    const forgets = (user: string, from: typeof whose | 'installation') =>
      forgetPerson(council, { actor: anActor(council, user), whose: from, user: evas });
    expect(await forgets('U0BO', whose)).toEqual({ outcome: 'not-permitted' });
    expect(await forgets('U0KIM', 'installation')).toEqual({ outcome: 'not-permitted' });
    expect(await forgets('U0KIM', { council: 'made up' })).toEqual({ outcome: 'no-council' });
    const others = { council: (await other.plan()).council.id };
    expect(await forgets('U0KIM', others)).toEqual({ outcome: 'not-permitted' });

    expect(await forgets('U0KIM', whose)).toEqual({ outcome: 'forgotten', councils: 1 });
    expect(await forgets('U0KIM', whose)).toEqual({ outcome: 'unknown' });
  });

  test('holds nothing there any more, and what they wrote stays, by nobody', async () => {
    const plan = await council.plan();
    expect(plan.units.map(({ contact }) => contact)).toEqual([
      expect.objectContaining({ user: 'U0BO', deputy: null }),
      null,
    ]);
    expect(plan.coordinators).toEqual([{ user: 'U0KIM', party: 'LK' }]);
    expect(plan.activities[0]).toMatchObject({
      updates: [{ text: 'Vi har börjat.', author: null, acknowledgements: [{ by: null, comment: 'Tack!' }] }],
      questions: [{ text: 'Vem betalar?', author: null }],
    });
  });

  test('is owed nothing, and what they wished and had not sent is gone', async () => {
    const later = new Date(house.clock.now().getTime() + 3_600_000);
    const claiming = { owner: 'test', lease: 60_000, kinds: ['reminder'], resting: [] };
    const { id: here } = (await council.plan()).council;
    expect(await council.reminders.wishes(here)).toEqual([]);
    expect(await council.outbox.claim(later, claiming)).toMatchObject({ to: { user: evas } });
    expect(await council.outbox.claim(later, claiming)).toBeNull();
    const { activities } = await council.plan();
    const draft = { council: here, activity: activities[0]?.id ?? '', user: evas };
    expect(await council.drafts.read(draft)).toBeNull();
  });

  test('is still known where nobody has forgotten them', async () => {
    expect((await other.plan()).activities[0]?.updates[0]?.author).toBe(evas);
  });

  test('leaves a log that says that it happened, and by whom, and not who it was', async () => {
    const read = await readLog(council, {
      where: council.place,
      actor: anActor(council, 'U0KIM'),
      activity: null,
      page: 1,
    });
    const [latest] = 'entries' in read ? read.entries.rows : [];
    expect(latest).toMatchObject({
      action: 'person-forgotten',
      by: { user: 'U0KIM' },
      about: { of: 'person', user: null },
    });
    expect(JSON.stringify(read)).not.toContain(evas);
    expect(JSON.stringify(read)).toContain('"forgotten"');
  });

  test('may be the one who forgets: nothing of what they do then names them anew', async () => {
    const own = await house.council();
    const first = { where: own.place, actor: 'operator', user: 'U0SELF', party: null } as const;
    await appointCoordinator(own, { ...first, membership: null });
    const whose = { council: (await own.plan()).council.id };
    const forgotten = await forgetPerson(own, { actor: anActor(own, 'U0SELF'), whose, user: 'U0SELF' });
    expect(forgotten).toEqual({ outcome: 'forgotten', councils: 1 });
    expect((await own.records.dataOf('U0SELF')).councils).toEqual([]);
    expect((await own.people())?.coordinators).toEqual([]);
  });

  test('is nowhere in any table once the operator has forgotten them everywhere', async () => {
    expect(await forgetPerson(council, { actor: 'operator', whose: 'installation', user: evas })).toEqual({
      outcome: 'forgotten',
      councils: 1,
    });
    expect(await council.records.dataOf(evas)).toEqual({
      councils: [],
      broughtTo: [],
      logEntriesAbout: [],
      mentionedIn: [],
    });
    await house.storage.close();
    byHand = await house.database.openByHand();
    const tables = await byHand.pool.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.rows.length).toBeGreaterThan(30);
    for (const { table_name: table } of tables.rows) {
      const found = await byHand.pool.query(
        `SELECT 1 FROM "${table}" AS told WHERE to_jsonb(told)::text LIKE $1`,
        [`%${evas}%`],
      );
      expect([table, found.rows]).toEqual([table, []]);
    }
  });
});

/** Eva brings the bot, coordinates, holds a seat and stands in for another, reports, thanks, and leaves a draft behind. */
async function eventfulLife(council: CouncilWithSeats): Promise<void> {
  const { place, clock } = council;
  await noteInvited(council, place, evas);
  const asOperator = { where: place, actor: 'operator' } as const;
  await appointCoordinator(council, { ...asOperator, user: 'U0KIM', party: 'LK', membership: null });
  await appointCoordinator(council, { ...asOperator, user: evas, party: 'LK', membership: null });
  const seat = { where: place, actor: anActor(council, evas) };
  await appointContact(council, { ...seat, unit: { words: 'LK Miljö' }, user: 'U0BO', deputy: evas });
  await appointContact(council, { ...seat, unit: { words: 'LiU Samverkan' }, user: evas });

  const { council: here, activities } = await council.plan();
  const activity = activities[0]?.id ?? '';
  const said = {
    ...aNewUpdate({
      author: evas,
      text: 'Vi har börjat.',
      question: { kind: 'decide', text: 'Vem betalar?' },
    }),
    seat: { party: 'LK', unit: (await council.unit('Miljö')).id },
  };
  const { id } = (await council.updates.append(here.id, activity, said)) as { readonly id: string };
  const at = clock.now();
  await council.updates.acknowledge(here.id, id, { by: evas, at, comment: 'Tack!' });
  const words = { status: null, text: 'Halvfärdigt', nextStep: null, link: null, question: null };
  const draft = { seat: null, words, savedAt: at };
  await council.drafts.keep({ council: here.id, activity, user: evas }, draft);
  await council.handled.takeOn(place.workspace, `button/${evas}/1`, at);
  await council.reminders.wish(here.id, { user: evas, off: false, weekday: 2, time: '09:00' }, at);
  const to = { kind: 'person', user: evas } as const;
  const dueAt = new Date(at.getTime() + 60_000);
  const expiresAt = new Date(at.getTime() + 86_400_000);
  const owed = { kind: 'reminder', occurrence: 'snooze/1', to, subject: {}, dueAt, expiresAt };
  await council.reminders.snooze(here.id, owed, at);
}

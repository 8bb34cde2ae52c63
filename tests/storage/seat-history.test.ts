import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSeat } from '../../src/app/answer-seat.ts';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { handOver } from '../../src/app/hand-over.ts';
import { noteDeactivated } from '../../src/app/note-deactivated.ts';
import { setAway } from '../../src/app/set-away.ts';
import { vacateSeat } from '../../src/app/vacate-seat.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { databaseKinds } from '../support/databases.ts';

const users = ['U0ANNA', 'U0BO', 'U0CIA'] as const;
const user = fc.constantFrom(...users);
const deeds = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('appoint' as const), user, deputy: fc.option(user) }),
    fc.record({ do: fc.constantFrom('accept', 'decline', 'leave', 'away'), user }),
    fc.record({ do: fc.constant('hand-over' as const), user, to: user }),
    fc.record({ do: fc.constant('vacate' as const) }),
  ),
  { maxLength: 12 },
);
type Deed = (typeof deeds extends fc.Arbitrary<infer Many> ? Many : never) extends (infer One)[]
  ? One
  : never;

type Row = { readonly id: string; readonly user: string | null; readonly until: string | null };

describe.each(databaseKinds)('on the %s database', (kind) => {
  let house: Awaited<ReturnType<typeof aHouse>>;

  beforeAll(async () => {
    house = await aHouse(kind);
  });
  afterAll(() => house.end());

  test('whatever happens to a seat, it has one holder at most, and the history never loses a row', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (sequence) => {
        const council = await house.council(['LK Miljö']);
        const unit = (await council.unit('Miljö')).id;
        let before: readonly Row[] = [];
        for (const deed of sequence) {
          house.clock.advance(60_000);
          await carryOut(council, unit, deed);
          const rows = await contactsOf(council);
          const present = rows.filter(({ until }) => until === null);
          expect(present.length).toBeLessThanOrEqual(1);
          expect((await council.unit('Miljö')).contact?.user ?? null).toBe(present[0]?.user ?? null);
          expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
          before = rows;
        }
      }),
      { numRuns: 15 },
    );
  });

  test('of several who give one seat to different people at once, one is the last, and all are remembered', async () => {
    const council = await house.council(['LK Miljö']);
    const unit = { words: 'LK Miljö' };
    const given = users.map((one) =>
      appointContact(council, { where: council.place, actor: 'operator', unit, user: one }),
    );
    expect((await Promise.all(given)).map(({ outcome }) => outcome)).toEqual(users.map(() => 'appointed'));
    expect((await contactsOf(council)).map((row) => row.user).toSorted()).toEqual(users);
    expect((await contactsOf(council)).filter(({ until }) => until === null)).toHaveLength(1);
  });

  test('what was decided before somebody else wrote is not stored', async () => {
    const council = await house.council(['LK Miljö']);
    const { council: here, version } = await council.plan();
    const unit = (await council.unit('Miljö')).id;
    const decision = { by: null, at: house.clock.now(), basedOn: version - 1 };
    expect(await council.seatWriter.setAway(here.id, { unit, away: null }, decision)).toBe('overtaken');
    expect((await council.plan()).version).toBe(version);
  });
});

/** Everybody's rows in a council, by the only way that tells of those that have ended. */
async function contactsOf(council: CouncilWithSeats): Promise<readonly Row[]> {
  const { workspace } = council.place;
  const known = await Promise.all(
    users.map(async (one) => ({ user: one, data: await council.records.dataOf(one) })),
  );
  return known.flatMap(({ user: holder, data }) =>
    data.councils
      .filter((one) => one.council.workspaceId === workspace)
      .flatMap(({ contacts }) => contacts.map((row) => ({ ...(row as Omit<Row, 'user'>), user: holder }))),
  );
}

async function carryOut(council: CouncilWithSeats, unit: string, deed: Deed): Promise<void> {
  const where = council.place;
  const asOperator = { where, actor: 'operator' } as const;
  switch (deed.do) {
    case 'appoint':
      await appointContact(council, {
        ...asOperator,
        unit: { id: unit },
        user: deed.user,
        deputy: deed.deputy,
      });
      return;
    case 'vacate':
      await vacateSeat(council, { ...asOperator, unit: { id: unit } });
      return;
    case 'leave':
      await noteDeactivated(council, { workspace: where.workspace, user: deed.user });
      return;
    case 'hand-over': {
      const actor = anActor(council, deed.user);
      await handOver(council, { where, actor, unit, to: deed.to, membership: null, note: null });
      return;
    }
    case 'away': {
      const away = { from: '2022-12-01', to: '2022-12-24' };
      await setAway(council, { where, actor: anActor(council, deed.user), unit, away });
      return;
    }
    default: {
      const answer = { answer: deed.do, reason: null };
      await answerSeat(council, { where, actor: anActor(council, deed.user), unit, ...answer });
    }
  }
}

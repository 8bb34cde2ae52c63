import { describe, expect, test } from 'vitest';
import type { OwedDelivery } from '../../src/domain/delivery.ts';
import { anActivity } from '../support/activities.ts';
import { databaseKinds } from '../support/databases.ts';
import { heldStorage } from '../support/held-storage.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

const [monday, later] = [new Date('2026-11-23T07:30:00Z'), new Date('2026-11-23T07:31:00Z')];

function owed(kind: string, council: string): OwedDelivery {
  const to = { kind: 'channel', channel: `C-${council}` } as const;
  return { kind, occurrence: `${kind}/2026-W48`, to, subject: {}, dueAt: monday, expiresAt: later };
}

describe.each(databaseKinds)('what is owed on the %s database', (kind) => {
  const held = heldStorage(kind);

  /** A council of its own for each test, where reminders and posts can be owed. */
  const aCouncil = async (channel: string) => {
    const place = { workspace: 'T-SAMVERKAN', channel };
    const plan = await storePlan(held.storage, aPlan({ activities: [anActivity({ name: 'Skolor' })] }), {
      place,
    });
    const { id } = plan.council;
    const seen = async (name: string) => (await held.storage.outbox.cursors(id)).get(name) ?? null;
    return {
      id,
      seen,
      planning: async (name: string) => ({ kind: name, seen: await seen(name), owed: [owed(name, channel)] }),
      ledger: async () => {
        const lines = await held.storage.ledger.lines(id, new Date(0));
        return lines.map((line) => line.kind).sort();
      },
    };
  };

  test('goes in for several kinds at once, each with how far it has come', async () => {
    const here = await aCouncil('C-TOGETHER');
    const elsewhere = await aCouncil('C-ELSEWHERE');
    const both = [await here.planning('reminder'), await here.planning('weekly-post')];
    await held.storage.outbox.plan(here.id, both, monday);

    expect(await here.ledger()).toEqual(['reminder', 'weekly-post']);
    const cursor = { at: monday, version: 1 };
    const [own, other] = await Promise.all(
      [here, elsewhere].map(({ id }) => held.storage.outbox.cursors(id)),
    );
    expect(own).toEqual(
      new Map([
        ['reminder', cursor],
        ['weekly-post', cursor],
      ]),
    );
    expect(other).toEqual(new Map());
  });

  test('goes in for one kind where somebody else has planned the other meanwhile', async () => {
    const here = await aCouncil('C-MEANWHILE');
    const both = [await here.planning('reminder'), await here.planning('weekly-post')];
    await held.storage.outbox.plan(here.id, [{ kind: 'reminder', seen: null, owed: [] }], monday);
    await held.storage.outbox.plan(here.id, both, later);

    expect(await here.ledger()).toEqual(['weekly-post']);
    expect(await here.seen('reminder')).toEqual({ at: monday, version: 1 });
    expect(await here.seen('weekly-post')).toEqual({ at: later, version: 1 });
  });

  test('does not go in, and nothing moves, where a clock was put back', async () => {
    const here = await aCouncil('C-BACK');
    await held.storage.outbox.plan(here.id, [{ kind: 'reminder', seen: null, owed: [] }], later);
    await held.storage.outbox.plan(here.id, [await here.planning('reminder')], monday);

    expect(await here.ledger()).toEqual([]);
    expect(await here.seen('reminder')).toEqual({ at: later, version: 1 });
  });

  test('goes in once where several plan the same at a time, whichever kind they begin with', async () => {
    const here = await aCouncil('C-AT-ONCE');
    const both = [await here.planning('reminder'), await here.planning('weekly-post')];
    const rounds = Array.from({ length: 8 }, (_, round) => (round % 2 === 0 ? both : both.toReversed()));
    await Promise.all(rounds.map((plannings) => held.storage.outbox.plan(here.id, plannings, monday)));

    expect(await here.ledger()).toEqual(['reminder', 'weekly-post']);
    expect(await here.seen('reminder')).toEqual({ at: monday, version: 1 });
  });
});

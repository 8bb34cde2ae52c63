import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { heldStorage } from '../support/held-storage.ts';
import { reportingCouncil } from '../support/reporting-council.ts';

type Step = {
  readonly does: 'sends' | 'sends again' | 'rewords' | 'takes back' | 'presses';
  readonly user: 'U-ANNA' | 'U-BO' | 'U-KARIN';
  readonly which: number;
  readonly hours: number;
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('sends', 'sends again', 'rewords', 'takes back', 'presses'),
    user: fc.constantFrom('U-ANNA', 'U-BO', 'U-KARIN'),
    which: fc.nat(5),
    hours: fc.constantFrom(0, 0, 1, 10, -1),
  }),
  { maxLength: 12 },
);

type Council = Awaited<ReturnType<typeof reportingCouncil>>;

/** Does it all, and remembers every text that was told to be stored, by the update's id. */
async function livedThrough(council: Council, all: readonly Step[]): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (const [number, step] of all.entries()) {
    council.clock.advance(step.hours * 3_600_000);
    const update = [...told.keys()][step.which] ?? 'none';
    const stored = await liveThrough(council, step, { number, update });
    if (stored?.outcome === 'recorded') told.set(stored.update.id, textOf(step, number));
  }
  return told;
}

function liveThrough(
  council: Council,
  { does, user, which }: Step,
  { number, update }: { readonly number: number; readonly update: string },
) {
  const words = { text: `Ord nummer ${number}` };
  switch (does) {
    case 'sends':
      return council.sends(user, { key: `V-${number}`, words });
    case 'sends again':
      return council.sends(user, { key: `V-${which}`, words });
    case 'rewords':
      return council.sends(user, { key: `V-${number}`, revises: update, words });
    case 'presses':
      return council.presses(user);
    case 'takes back':
      return council.takesBack(user, update).then(() => null);
  }
}

function textOf({ does }: Step, number: number): string {
  return does === 'presses' ? '' : `Ord nummer ${number}`;
}

describe.each(databaseKinds)('on the %s database', (kind) => {
  const held = heldStorage(kind);

  test('whatever people do, every word is kept once, newest first, and one wording of an update stands', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const council = await reportingCouncil(held.storage);
        const told = await livedThrough(council, all);
        const { updates, formerUpdates } = await council.wind();
        const kept = new Map([...updates, ...formerUpdates].map(({ id, text }) => [id, text]));
        expect(kept).toEqual(new Map(told));
        expect(updates.length + formerUpdates.length).toBe(told.size);
        for (const list of [updates, formerUpdates]) {
          const instants = list.map(({ at }) => at.getTime());
          expect(instants).toEqual(instants.toSorted((one, other) => other - one));
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

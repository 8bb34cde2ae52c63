import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPlan } from '../../src/app/import-plan.ts';
import { anActivity } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';
import { plansInMemory } from '../support/plans-in-memory.ts';

const place = { workspace: 'T-SAMVERKAN', channel: 'C-SAMVERKAN' };

const activities = fc.record({
  name: fc.constantFrom('Vindkraft', 'Vindkraft 2', 'VINDKRAFT.', 'Spillvärme', 'Cykelbanor', 'Läxhjälp'),
  area: fc.constantFrom('Hållbar stad', 'Hållbar tillväxt', 'HÅLLBAR STAD'),
  situation: fc.constantFrom(
    null,
    'Förstudien är klar.',
    'Upphandlingen av bygget pågår sedan i våras enligt planen.',
  ),
  seats: fc.subarray(['LK', 'LK Skolan', 'LK skolan.', 'LiU', 'LiU Skolan']),
});
const documents = fc
  .array(activities, { maxLength: 8 })
  .map((all) =>
    aPlan({ activities: all.map((each, number) => anActivity({ ...each, id: `read:${number}` })) }),
  )
  .map(asDecided);

test('whatever is read in, nothing is lost, nothing is doubled, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(documents, { minLength: 1, maxLength: 5 }), async (revisions) => {
      const store = plansInMemory();
      const deps = { ...store, clock: aClock() };
      for (const decided of revisions) {
        const request = {
          place,
          reading: { decided, findings: [] },
          source: { file: 'plan.md', text: '' },
          by: null,
        };
        await importPlan(deps, request);
        const council = await store.plans.councilIn(place);
        const plan = (await store.plans.snapshot(council?.id ?? ''))?.plan;

        expect(plan && asDecided(plan)).toEqual(decided);
        const ids = plan?.activities.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        expect(await importPlan(deps, request)).toEqual({ outcome: 'unchanged' });
      }
    }),
  );
});

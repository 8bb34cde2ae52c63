import type { PlanReading } from '../domain/finding.ts';
import type { PlanChange } from '../domain/plan-revision.ts';
import { revisePlan } from '../domain/revise-plan.ts';
import { earlierPlan } from './earlier-plan.ts';
import type { Deps, PlanImport } from './ports.ts';

/** A document that was read, for the council of exactly this channel. `by` is a Slack user, `null` from the command line. */
export type ImportRequest = Pick<PlanImport, 'place' | 'source' | 'by'> & { readonly reading: PlanReading };

/** What came of an import. Only `first` and `updated` stored anything. */
export type Imported =
  | { readonly outcome: 'first' }
  | { readonly outcome: 'updated'; readonly changes: readonly PlanChange[] }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'conflict' };

const attempts = 3;

/**
 * Makes the document the plan in force of a channel's council, which comes to be if it has to. Read in again it
 * updates: activities keep their updates, and a document without news is not stored. When others write meanwhile, it
 * decides anew from what they left, some times over.
 */
export async function importPlan(
  deps: Pick<Deps, 'plans' | 'writer' | 'clock'>,
  request: ImportRequest,
): Promise<Imported> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const imported = await importOnce(deps, request);
    if (imported.outcome !== 'conflict') return imported;
  }
  return { outcome: 'conflict' };
}

async function importOnce(
  { plans, writer, clock }: Pick<Deps, 'plans' | 'writer' | 'clock'>,
  { place, reading, source, by }: ImportRequest,
): Promise<Imported> {
  const earlier = await earlierPlan(plans, place);
  const revision = revisePlan(earlier, reading.decided);
  const { changes } = revision;
  if (earlier !== null && changes.length === 0) return { outcome: 'unchanged' };

  const basedOn = earlier?.current.version ?? null;
  const saved = await writer.saveImport({
    place,
    revision,
    ...reading,
    source,
    by,
    at: clock.now(),
    basedOn,
  });
  if (saved === 'conflict') return { outcome: 'conflict' };
  return earlier === null ? { outcome: 'first' } : { outcome: 'updated', changes };
}

import type { CouncilPlan } from '../../domain/council-plan.ts';
import { type Snapshot, takeSnapshot } from '../../domain/snapshot.ts';

type Load = (councilId: string) => Promise<CouncilPlan | null>;
type Kept = { version: number; weight: number; readonly snapshot: Promise<Snapshot | null> };

/** About 1.5 kB each in memory. */
const mostActivities = 200_000;

/**
 * Keeps councils' snapshots, each made once and replaced when a later version is asked for. Those asked for longest ago
 * go when all together hold too many activities.
 */
export function snapshotCache(load: Load, most: number = mostActivities) {
  const kept = new Map<string, Kept>();
  let weight = 0;

  const drop = (id: string, entry: Kept) => {
    if (kept.get(id) !== entry) return;
    kept.delete(id);
    weight -= entry.weight;
  };
  const settle = (id: string, entry: Kept, plan: CouncilPlan | null) => {
    if (kept.get(id) !== entry) return;
    entry.version = Math.max(entry.version, plan?.version ?? 0);
    entry.weight = 1 + (plan?.activities.length ?? 0);
    weight += entry.weight;
    for (const [oldest, old] of kept) {
      if (weight <= most || old === entry) return;
      drop(oldest, old);
    }
  };
  const make = (id: string, version: number): Kept => {
    const loading = load(id);
    const entry = { version, weight: 0, snapshot: loading.then((plan) => plan && takeSnapshot(plan)) };
    loading.then(
      (plan) => settle(id, entry, plan),
      () => drop(id, entry),
    );
    return entry;
  };

  /** The council's snapshot at this version or a later one. */
  return (id: string, version: number): Promise<Snapshot | null> => {
    const known = kept.get(id);
    if (known) drop(id, known);
    const entry = known && known.version >= version ? known : make(id, version);
    kept.set(id, entry);
    weight += entry.weight;
    return entry.snapshot;
  };
}

import type { WeeklyFacts } from '../domain/reminder-schedule.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { AgendaStore } from './agenda-ports.ts';
import { type AgendaGround, agendaGround } from './meeting-agenda.ts';
import type { MeetingStore } from './meeting-ports.ts';
import { type WeeklyFactsDeps, weeklyFacts } from './weekly-facts.ts';

/** Everything that a council's own messages follow from: its plan, its people's wishes, its meetings and agendas. */
export type DeliveryFacts = WeeklyFacts & AgendaGround;

/** What the facts are read from. */
export type FactsDeps = WeeklyFactsDeps & {
  readonly meetings: Pick<MeetingStore, 'meetings'>;
  readonly agendas: Pick<AgendaStore, 'records'>;
};

/** A snapshot is the council at one version, and so is what lies beside it: it is read once for each. */
const known = new WeakMap<Snapshot, DeliveryFacts>();

/** All of it as it is now; `null` where the council has no plan. */
export async function deliveryFacts(deps: FactsDeps, council: string): Promise<DeliveryFacts | null> {
  const snapshot = await deps.plans.snapshot(council);
  if (snapshot === null) return null;
  const before = known.get(snapshot);
  if (before) return before;
  const at = { ...deps, plans: { snapshot: async () => snapshot } };
  const [week, ground] = await Promise.all([weeklyFacts(at, council), agendaGround(at, council)]);
  if (week === null || ground === null) return null;
  const facts = { ...week, ...ground };
  known.set(snapshot, facts);
  return facts;
}

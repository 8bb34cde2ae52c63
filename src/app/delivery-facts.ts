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
const grounds = new WeakMap<Snapshot, AgendaGround>();

/** All of it as it is now; `null` where the council has no plan. */
export async function deliveryFacts(deps: FactsDeps, council: string): Promise<DeliveryFacts | null> {
  const week = await weeklyFacts(deps, council);
  if (week === null) return null;
  const known = grounds.get(week.snapshot);
  const ground =
    known ?? (await agendaGround({ ...deps, plans: { snapshot: async () => week.snapshot } }, council));
  if (ground === null) return null;
  grounds.set(week.snapshot, ground);
  return { ...week, ...ground };
}

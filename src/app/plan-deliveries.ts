import { firstInstant } from '../domain/first-instant.ts';
import { startOf } from '../domain/meeting.ts';
import { councilByCouncil } from './council-by-council.ts';
import { type DeliveryFacts, deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { Cursor, Outbox, Planning } from './delivery-ports.ts';
import { type FreezingDeps, freezeAgendas } from './freeze-agendas.ts';
import type { Deps } from './ports.ts';

/** What planning works with. */
export type PlanningDeps = FactsDeps & FreezingDeps & Pick<Deps, 'log'> & { readonly outbox: Outbox };

/** When the next thing falls due, `null` where nothing is in sight, and whether every council could be planned for. */
export type Planned = { readonly next: Date | null; readonly isWhole: boolean };

/** What this process knows of a council: nothing fell due until `looked`, and by these facts the next thing does at `next`. */
type Known = { readonly version: number; readonly looked: Date; readonly next: Date | null };

/** Older than this is history: it is not even written down as missed. */
const farBack = 14 * 24 * 60 * 60 * 1000;
/** So many councils at a time: the database reads for one while another is reckoned, and commands find connections free. */
const together = 2;

/**
 * Plans what has fallen due in every council since it was last planned. Costs one read where no council has changed and
 * nothing is due. A council that cannot be planned for is logged, keeps no other, and is tried again each time.
 */
export function planDeliveries(deps: PlanningDeps): (now: Date) => Promise<Planned> {
  const memory = new Map<string, Known>();
  const goRound = councilByCouncil(deps.log, "A council's messages could not be planned", { together });
  const look = async ({ id, version }: Council, now: Date): Promise<void> => {
    const known = memory.get(id);
    const isSettled = known?.version === version && !isDue(known, now);
    const looked = known?.looked ?? null;
    memory.set(
      id,
      isSettled ? { ...known, looked: now } : await planCouncil(deps, { id, version, looked }, now),
    );
  };
  return async (now) => {
    const councils = new Map((await deps.outbox.councils()).map((council) => [council.id, council]));
    const isWhole = await goRound([...councils.keys()], async (id) => {
      const council = councils.get(id);
      if (council) await look(council, now);
    });
    const ahead = [...memory.values()].filter((known) => !isDue(known, now));
    return { next: firstInstant(ahead.map(({ next }) => next)), isWhole };
  };
}

function isDue({ next }: Known, now: Date): boolean {
  return next !== null && next <= now;
}

type Council = { readonly id: string; readonly version: number };
type Asked = Council & { readonly looked: Date | null };

async function planCouncil(deps: PlanningDeps, { id, version, looked }: Asked, now: Date): Promise<Known> {
  await freezeAgendas(deps, id);
  const facts = await deliveryFacts(deps, id);
  if (facts === null) return { version, looked: now, next: null };
  const cursors = await deps.outbox.cursors(id);
  const plannings = deliveryKinds
    .map((kind) => planningOf(kind, facts, { seen: cursors.get(kind.name) ?? null, looked, now }))
    .filter(({ seen, owed }) => seen === null || owed.length > 0);
  if (plannings.length > 0) await deps.outbox.plan(id, plannings, now);
  const next = firstInstant([nextStart(facts, now), ...deliveryKinds.map((kind) => kind.next(facts, now))]);
  return { version, looked: now, next };
}

type Seen = { readonly seen: Cursor | null; readonly looked: Date | null; readonly now: Date };

/** The first time there is nothing to make up for: a council that begins on a Tuesday owes nothing for Monday. */
function planningOf(kind: DeliveryKind, facts: DeliveryFacts, { seen, looked, now }: Seen): Planning {
  const span = { after: seen === null ? now : since(seen, looked, now), until: now };
  return { kind: kind.name, seen, owed: [...kind.due(facts, span), ...kind.hurried(facts, span)] };
}

/**
 * From where this process last saw that nothing was due, where that is later than the cursor: a rule that is changed on
 * a Wednesday must not make Tuesday's turn of it due.
 */
function since({ at }: Cursor, looked: Date | null, now: Date): Date {
  const instants = [at, looked ?? at, new Date(now.getTime() - farBack)];
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}

/** When the next meeting begins, and its agenda is to be kept. */
function nextStart({ meetings, calendar }: DeliveryFacts, now: Date): Date | null {
  const starts = meetings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((meeting) => startOf(meeting, calendar.zone));
  return firstInstant(starts.filter((start) => start > now));
}

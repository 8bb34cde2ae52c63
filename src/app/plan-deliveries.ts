import { startOf } from '../domain/meeting.ts';
import { type DeliveryFacts, deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { Cursor, Outbox } from './delivery-ports.ts';
import { type FreezingDeps, freezeAgendas } from './freeze-agendas.ts';

/** What planning works with. */
export type PlanningDeps = FactsDeps & FreezingDeps & { readonly outbox: Outbox };

/** What this process knows of a council: nothing fell due until `looked`, and by these facts the next thing does at `next`. */
type Known = { readonly version: number; readonly looked: Date; readonly next: Date | null };

/** Older than this is history: it is not even written down as missed. */
const farBack = 14 * 24 * 60 * 60 * 1000;

/**
 * Plans what has fallen due in every council since it was last planned, and tells when the next thing will; `null`
 * where nothing is in sight. Costs one read where no council has changed and nothing is due.
 */
export function planDeliveries(deps: PlanningDeps): (now: Date) => Promise<Date | null> {
  const memory = new Map<string, Known>();
  return async (now) => {
    for (const { id, version } of await deps.outbox.councils()) {
      const known = memory.get(id);
      const isSettled = known?.version === version && !isDue(known, now);
      const looked = known?.looked ?? null;
      memory.set(
        id,
        isSettled ? { ...known, looked: now } : await planCouncil(deps, { id, version, looked }, now),
      );
    }
    return [...memory.values()].reduce<Date | null>((first, { next }) => earlier(first, next), null);
  };
}

function isDue({ next }: Known, now: Date): boolean {
  return next !== null && next <= now;
}

type Asked = { readonly id: string; readonly version: number; readonly looked: Date | null };

async function planCouncil(deps: PlanningDeps, { id, version, looked }: Asked, now: Date): Promise<Known> {
  await freezeAgendas(deps, id);
  const facts = await deliveryFacts(deps, id);
  if (facts === null) return { version, looked: now, next: null };
  for (const kind of deliveryKinds) await planKind(deps, { council: id, kind, facts, looked }, now);
  const next = deliveryKinds.reduce<Date | null>(
    (first, kind) => earlier(first, kind.next(facts, now)),
    nextStart(facts, now),
  );
  return { version, looked: now, next };
}

type KindAsked = {
  readonly council: string;
  readonly kind: DeliveryKind;
  readonly facts: DeliveryFacts;
  readonly looked: Date | null;
};

/** The first time there is nothing to make up for: a council that begins on a Tuesday owes nothing for Monday. */
async function planKind({ outbox }: PlanningDeps, asked: KindAsked, now: Date): Promise<void> {
  const { council, kind, facts, looked } = asked;
  const seen = await outbox.cursor(council, kind.name);
  const span = { after: seen === null ? now : since(seen, looked, now), until: now };
  const owed = [...kind.due(facts, span), ...kind.hurried(facts, span)];
  if (seen === null || owed.length > 0) await outbox.plan(council, { kind: kind.name, seen, at: now, owed });
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
  return starts.filter((start) => start > now).reduce<Date | null>(earlier, null);
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

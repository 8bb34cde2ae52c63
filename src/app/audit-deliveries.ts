import { plusDays } from '../domain/calendar.ts';
import { type HeldSeat, missingDeliveries } from '../domain/delivery-audit.ts';
import { instantAt } from '../domain/wall-time.ts';
import { type DeliveryFacts, deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { Ledger, LedgerLine } from './delivery-ledger.ts';
import type { Outbox } from './delivery-ports.ts';

/** What the audit works with. */
export type AuditDeps = FactsDeps & { readonly outbox: Outbox; readonly ledger: Ledger };

/** How many messages should be in the ledger and are not, and how many are there that nobody has seen to. */
export type Audit = { readonly missing: number; readonly stuck: number };

/** When an audit is made, and since when somebody has been at work: what was due while nobody was is not stuck for that. */
export type AuditMoment = { readonly now: Date; readonly awakeSince: Date };

const minute = 60_000;
const day = 24 * 60 * minute;
/** Planning and sending are given this long. */
const patience = 10 * minute;

/** Reckons anew what a council should have said in the last fourteen days and holds it against the ledger. */
export async function auditDeliveries(
  deps: AuditDeps,
  council: string,
  { now, awakeSince }: AuditMoment,
): Promise<Audit> {
  const facts = await deliveryFacts(deps, council);
  if (facts === null) return { missing: 0, stuck: 0 };
  const lines = await deps.ledger.lines(council, new Date(now.getTime() - 21 * day));
  const after = await since(deps, { council, facts, lines }, now);
  const until = new Date(now.getTime() - patience);
  const changed = await deps.ledger.meetingsChangedAt(council);
  // What a moved or a new meeting would have owed before then it owes no more.
  const afterChange = changed !== null && changed > after ? changed : after;
  const owed = deliveryKinds.flatMap((kind) =>
    kind.due(facts, { after: kind.isByMeeting ? afterChange : after, until }),
  );
  const seats = new Map<number, readonly HeldSeat[]>();
  for (const { dueAt } of owed) seats.set(dueAt.getTime(), await deps.ledger.contactsAt(council, dueAt));
  const missing = missingDeliveries(owed, lines, (due) => seats.get(due.getTime()) ?? []);
  return {
    missing: missing.length,
    stuck: lines.filter((line) => isStuck(line, { now, awakeSince })).length,
  };
}

type Audited = {
  readonly council: string;
  readonly facts: DeliveryFacts;
  readonly lines: readonly LedgerLine[];
};

/**
 * From where the ledger can be held to account: not before the plan was read in, the settings were last changed, or the
 * first planning, which owes nothing for the time before it.
 */
async function since(deps: AuditDeps, { council, facts, lines }: Audited, now: Date): Promise<Date> {
  const { plan, calendar } = facts;
  const cursors = await deps.outbox.cursors(council);
  const planned = deliveryKinds.map(({ name }) => cursors.get(name)?.at.getTime() ?? now.getTime());
  const [oldest] = lines.map(({ dueAt }) => dueAt.getTime() - 1).toSorted((one, other) => one - other);
  return new Date(
    Math.max(
      now.getTime() - 14 * day,
      instantAt(plusDays(plan.importedOn, 1), '00:00', calendar.zone).getTime(),
      (await deps.ledger.settingsChangedAt(council))?.getTime() ?? 0,
      oldest ?? Math.min(...planned),
    ),
  );
}

/** Nobody has taken it up although it is long due. */
function isStuck({ state, nextAt }: LedgerLine, { now, awakeSince }: AuditMoment): boolean {
  const waits = state === 'pending' || state === 'sending' || state === 'uncertain';
  const since = Math.max(nextAt.getTime(), awakeSince.getTime());
  return waits && now.getTime() - since > patience;
}

import { agendaRepliesOwed } from './agenda-replies-owed.ts';
import type { Posting } from './delivery-courier.ts';
import { type DeliveryFacts, deliveryFacts } from './delivery-facts.ts';
import { deliveryKinds, kindOf } from './delivery-kinds.ts';
import type { SentDelivery } from './delivery-ports.ts';
import { deliveryPosting } from './delivery-posting.ts';
import type { SendingDeps } from './send-delivery.ts';

/** One edit a minute of one message is enough for whoever reads it. */
const between = 60_000;
/** No council comes to a later version: what was worded by it is never outdated. */
const forGood = 2_147_483_647;

/**
 * Words sent messages anew whose council has changed since: a reminder says that the update is in. A message that would
 * say the same is left alone, and none is edited more than once a minute.
 */
export function amendDeliveries(deps: SendingDeps): (now: Date) => Promise<void> {
  const editedAt = new Map<string, Date>();
  return async (now) => {
    const factsOf = onceEach((council: string) => deliveryFacts(deps, council));
    const outdated = await deps.outbox.outdated(stillAmended(now));
    const rested = outdated.filter(({ id }) => {
      const at = editedAt.get(id);
      return at === undefined || now.getTime() - at.getTime() >= between;
    });
    for (const sent of rested)
      if (await amend(deps, { sent, facts: await factsOf(sent.council) }, now)) editedAt.set(sent.id, now);
  };
}

function stillAmended(now: Date): ReadonlyMap<string, Date> {
  return new Map(
    deliveryKinds
      .filter(({ amendedFor }) => amendedFor > 0)
      .map(({ name, amendedFor }) => [name, new Date(now.getTime() - amendedFor)]),
  );
}

type Outdated = { readonly sent: SentDelivery; readonly facts: DeliveryFacts | null };

/** Whether the message was edited. */
async function amend(deps: SendingDeps, { sent, facts }: Outdated, now: Date): Promise<boolean> {
  const { courier, outbox } = deps;
  if (facts === null || sent.to === null) return false;
  const keeping = kindOf(sent).keeping(facts, sent, now);
  if (keeping === 'no-more') {
    await outbox.amended(sent, { ...sent.told, version: forGood });
    return false;
  }
  const posting = deliveryPosting({ delivery: sent, to: sent.to, facts }, now, sent.sentAt);
  const version = keeping === 'once-more' ? forGood : facts.plan.version;
  const told = { version, digest: await courier.digest(posting) };
  const outcome = told.digest === sent.told.digest ? 'same' : await courier.amend(sent.copy, posting);
  if (outcome === 'failed') return false;
  await oweReplies(deps, { sent, posting }, now);
  await outbox.amended(sent, told);
  return outcome === 'amended';
}

type Gone = { readonly sent: SentDelivery; readonly posting: Posting };

/** Before the message counts as gone over: whoever dies in between goes over it again. */
async function oweReplies(
  { courier, ledger }: SendingDeps,
  { sent, posting }: Gone,
  now: Date,
): Promise<void> {
  const count = await courier.replies(posting);
  if (count > 0) await ledger.owe(sent.council, agendaRepliesOwed(sent, count, now));
}

/** What is asked for again is not made again. */
function onceEach<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

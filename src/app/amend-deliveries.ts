import { deliveryKinds } from './delivery-kinds.ts';
import type { SentDelivery } from './delivery-ports.ts';
import { deliveryPosting } from './delivery-posting.ts';
import type { SendingDeps } from './send-delivery.ts';
import { weeklyFacts } from './weekly-facts.ts';

/** One edit a minute of one message is enough for whoever reads it. */
const between = 60_000;

/**
 * Words sent messages anew whose council has changed since: a reminder says that the update is in. A message that would
 * say the same is left alone, and none is edited more than once a minute.
 */
export function amendDeliveries(deps: SendingDeps): (now: Date) => Promise<void> {
  const editedAt = new Map<string, Date>();
  return async (now) => {
    const outdated = await deps.outbox.outdated(stillAmended(now));
    const rested = outdated.filter(({ id }) => {
      const at = editedAt.get(id);
      return at === undefined || now.getTime() - at.getTime() >= between;
    });
    for (const sent of rested) if (await amend(deps, sent, now)) editedAt.set(sent.id, now);
  };
}

function stillAmended(now: Date): ReadonlyMap<string, Date> {
  return new Map(
    deliveryKinds
      .filter(({ amendedFor }) => amendedFor > 0)
      .map(({ name, amendedFor }) => [name, new Date(now.getTime() - amendedFor)]),
  );
}

/** Whether the message was edited. */
async function amend(deps: SendingDeps, sent: SentDelivery, now: Date): Promise<boolean> {
  const { courier, outbox } = deps;
  const facts = await weeklyFacts(deps, sent.council);
  if (facts === null || sent.to === null) return false;
  const posting = deliveryPosting({ delivery: sent, to: sent.to, facts }, now, sent.sentAt);
  const told = { version: facts.plan.version, digest: await courier.digest(posting) };
  const outcome = told.digest === sent.told.digest ? 'same' : await courier.amend(sent.copy, posting);
  if (outcome !== 'failed') await outbox.amended(sent, told);
  return outcome === 'amended';
}

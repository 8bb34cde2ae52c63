import { isPaused, pauseFrom } from '../domain/pause.ts';
import { agendaRepliesOwed } from './agenda-replies-owed.ts';
import { councilByCouncil } from './council-by-council.ts';
import type { Posting } from './delivery-courier.ts';
import { type DeliveryFacts, deliveryFacts } from './delivery-facts.ts';
import { deliveryKinds, kindOf } from './delivery-kinds.ts';
import type { Edit, SentDelivery } from './delivery-ports.ts';
import { deliveryPosting } from './delivery-posting.ts';
import type { Rest, SendingDeps } from './send-delivery.ts';

/** One edit a minute of one message is enough for whoever reads it. */
const between = 60_000;
/** No council comes to a later version: what was worded by it is never outdated. */
const forGood = 2_147_483_647;

/**
 * Words sent messages anew whose council has changed since: a reminder says that the update is in. A message that would
 * say the same is left alone, and none is edited more than once a minute, whichever process does it. Where Slack wants
 * no edits for a while, none is made. `false` where that failed for a council; it is logged and keeps no other.
 */
export function amendDeliveries(deps: SendingDeps): (now: Date) => Promise<boolean> {
  const goRound = councilByCouncil(deps.log, "A council's messages could not be kept current");
  let pause = pauseFrom(new Date(0), 0);
  return async (now) => {
    if (isPaused(pause, now)) return true;
    const edit = { at: now, restedSince: new Date(now.getTime() - between) };
    const outdated = Map.groupBy(
      await deps.outbox.outdated(stillAmended(now), edit),
      ({ council }) => council,
    );
    return goRound([...outdated.keys()], async (council) => {
      const facts = await deliveryFacts(deps, council);
      for (const sent of outdated.get(council) ?? []) {
        if (isPaused(pause, now)) return;
        pause = pauseFrom(now, await amend(deps, { sent, facts }, edit));
      }
    });
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

async function amend(deps: SendingDeps, { sent, facts }: Outdated, edit: Edit): Promise<Rest> {
  const { courier, outbox } = deps;
  if (facts === null || sent.to === null) return 0;
  const keeping = kindOf(sent).keeping(facts, sent, edit.at);
  if (keeping === 'no-more') {
    await outbox.amended(sent, { ...sent.told, version: forGood });
    return 0;
  }
  const posting = deliveryPosting({ delivery: sent, to: sent.to, facts }, edit.at, sent.sentAt);
  const version = keeping === 'once-more' ? forGood : facts.plan.version;
  const told = { version, digest: await courier.digest(posting) };
  if (told.digest !== sent.told.digest) {
    if (!(await outbox.takeToEdit(sent, edit))) return 0;
    const edited = await courier.amend(sent.copy, posting);
    if (edited.kind === 'failed') return edited.wait;
  }
  await oweReplies(deps, { sent, posting }, edit.at);
  await outbox.amended(sent, told);
  return 0;
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

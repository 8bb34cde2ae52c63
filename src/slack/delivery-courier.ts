import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Courier, Posting } from '../app/delivery-courier.ts';
import type { Deps } from '../app/ports.ts';
import type { Council } from '../domain/council-plan.ts';
import { type PostedCopy, recipientId } from '../domain/delivery.ts';
import type { PostOutcome } from '../domain/delivery-settlement.ts';
import { wordsFor } from '../words/words-for.ts';
import { asError } from './as-error.ts';
import { agendaMessage } from './blocks/agenda-message.ts';
import { deliveryMessage } from './blocks/delivery-message.ts';
import type { Message } from './blocks/message.ts';
import type { Reader } from './blocks/reader.ts';
import { deliveryMark } from './delivery-mark.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { findMarked } from './delivery-search.ts';
import { people } from './people.ts';
import { personLeft } from './seat-left.ts';

const quiet = { unfurl_links: false, unfurl_media: false } as const;

type CourierDeps = Pick<Deps, 'clock' | 'log' | 'plans' | 'seats' | 'seatWriter'>;

/**
 * Slack as deliveries need it, over a client of their own. Whoever turns out to have left when they are written to holds
 * no seat after it.
 */
export function slackCourier(deps: CourierDeps, client: WebClient): Courier {
  const { log } = deps;
  const known = people(deps, client);
  const readerOf = async ({ to, council, today }: Posting): Promise<Reader> => {
    const own = to.kind === 'person' ? (await known.person(to.user)).language : null;
    return { words: wordsFor(own ?? council.language), council, today };
  };
  const messageOf = async (posting: Posting): Promise<Message> =>
    deliveryMessage(posting.saying, posting.lateFrom, await readerOf(posting));
  const noteLeft = async ({ workspace }: Council, user: string) => {
    await personLeft({ ...deps, client, people: known }, { workspace, user }).catch((error) => {
      log.error({ user, error: asError(error) }, 'That a person has left could not be noted');
    });
  };
  return {
    digest: async (posting) => digestOf(await messageOf(posting)),
    replies: async (posting) => repliesOf(posting.saying, await readerOf(posting)),
    async post(posting) {
      const { to, delivery } = posting;
      const place = placeOf(posting);
      const metadata = deliveryMark(delivery);
      const message = await messageOf(posting);
      try {
        const posted = await client.chat.postMessage({ ...place, ...message, ...quiet, metadata });
        return { kind: 'posted', channel: posted.channel ?? place.channel, ts: posted.ts ?? '' };
      } catch (error) {
        const outcome = deliveryOutcome(error);
        if (to.kind === 'person' && isOfLeaver(outcome)) await noteLeft(posting.council, to.user);
        return outcome;
      }
    },
    look: (posting, since) => findMarked(client, posting, since),
    remove: (copy) => removed(deps, client, copy),
    async amend({ channel, ts }, posting) {
      const metadata = deliveryMark(posting.delivery);
      const message = await messageOf(posting);
      try {
        await client.chat.update({ channel, ts, ...message, metadata });
        return { kind: 'amended' };
      } catch (error) {
        const outcome = deliveryOutcome(error);
        if (outcome.kind === 'refused') return { kind: 'gone' };
        return { kind: 'failed', wait: outcome.kind === 'rate-limited' ? outcome.milliseconds : 0 };
      }
    },
  };
}

/** What cannot be taken away for good is logged and let be. */
async function removed({ log }: CourierDeps, client: WebClient, copy: PostedCopy): Promise<boolean> {
  try {
    await client.chat.delete(copy);
    return true;
  } catch (error) {
    const outcome = deliveryOutcome(error);
    if (outcome.kind === 'refused' && outcome.error === 'message_not_found') return true;
    log.error({ ...copy, error: asError(error) }, 'A message that was said twice is still there');
    return outcome.kind === 'refused';
  }
}

function isOfLeaver(outcome: PostOutcome): boolean {
  return outcome.kind === 'refused' && outcome.error === 'user_disabled';
}

function placeOf({ to, thread }: Posting): { readonly channel: string; readonly thread_ts?: string } {
  const channel = recipientId(to);
  return thread === null ? { channel } : { channel, thread_ts: thread };
}

/** Only an agenda takes more than one message, and what is a reply takes no further ones. */
function repliesOf(saying: Posting['saying'], reader: Reader): number {
  if (saying.kind !== 'agenda' || saying.agenda === null || saying.reply !== null) return 0;
  return agendaMessage(saying.agenda, saying.state, reader).replies.length;
}

function digestOf(message: Message): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 32);
}

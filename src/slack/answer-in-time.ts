import { answerOrGiveUp, type Outcome } from './answer-or-give-up.ts';
import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import type { SlackRoom } from './slack-room.ts';
import { within } from './within.ts';

const acknowledgeAfter = 900;

/** The two ways to answer a command: in its acknowledgement, or after an empty one. */
export type Reply = {
  readonly acknowledge: (message?: Message) => Promise<void>;
  readonly respond: (message: Message) => Promise<unknown>;
};

/**
 * Answers in the acknowledgement when the answer is ready within 0.9 seconds: one round trip. Otherwise acknowledges
 * then, so that Slack never shows a timeout, and answers when it is ready. `null`: there is nothing to say, as where a
 * form was opened instead.
 */
export async function answerInTime(
  room: SlackRoom,
  asker: Asker,
  { work, reply }: { readonly work: Promise<Message | null>; readonly reply: Reply },
): Promise<void> {
  const outcome = answerOrGiveUp(room, asker, work);
  const soon = await within(room.clock, acknowledgeAfter, outcome);
  if (soon === 'late') {
    await reply.acknowledge().catch(goesOn);
    const told = toTell(await outcome);
    if (told) await reply.respond(told);
    return;
  }
  const told = toTell(soon);
  await reply.acknowledge(told).catch((error) => {
    goesOn(error);
    return told && reply.respond(told);
  });

  // Where the connection is gone the answer can still go its other way.
  function goesOn(error: unknown): void {
    room.log.warn({ error: asError(error) }, 'An acknowledgement did not reach Slack');
  }
}

function toTell(outcome: Outcome<Message | null>): Message | undefined {
  return outcome.kind === 'answer' ? (outcome.answer ?? undefined) : outcome.message;
}

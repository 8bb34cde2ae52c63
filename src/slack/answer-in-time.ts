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
 * then, so that Slack never shows a timeout, and answers when it is ready.
 */
export async function answerInTime(
  room: SlackRoom,
  asker: Asker,
  { work, reply }: { readonly work: Promise<Message>; readonly reply: Reply },
): Promise<void> {
  const outcome = answerOrGiveUp(room, asker, work);
  const soon = await within(room.clock, acknowledgeAfter, outcome);
  if (soon === 'late') {
    await reply.acknowledge().catch(goesOn);
    await reply.respond(toTell(await outcome));
    return;
  }
  await reply.acknowledge(toTell(soon)).catch((error) => {
    goesOn(error);
    return reply.respond(toTell(soon));
  });

  // Where the connection is gone the answer can still go its other way.
  function goesOn(error: unknown): void {
    room.log.warn({ error: asError(error) }, 'An acknowledgement did not reach Slack');
  }
}

function toTell(outcome: Outcome<Message>): Message {
  return outcome.kind === 'answer' ? outcome.answer : outcome.message;
}

import { randomBytes } from 'node:crypto';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { SlackRoom } from './slack-room.ts';

/** What kept a person from an answer. */
export type Failure = { readonly kind: keyof Words['failures']; readonly error: unknown };

/** The sentence for a person whose answer failed. The id in it is in the log too, with the cause. */
export function failed(
  { log, people }: SlackRoom,
  { user, place }: Asker,
  { kind, error }: Failure,
): Message {
  const errorId = randomBytes(4).toString('hex');
  log.error({ errorId, user, ...place, error: asError(error) }, `An answer failed: ${kind}`);
  return plainMessage(wordsFor(people.known(user).language ?? 'sv').failures[kind](errorId));
}

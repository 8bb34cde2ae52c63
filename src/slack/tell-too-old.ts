import { wordsFor } from '../words/words-for.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { beside, type Press } from './press.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';

/** What was pressed belongs to a version that is gone: the person is told to ask anew. */
export async function tellTooOld(room: SlackRoom, press: Press): Promise<void> {
  const { language } = await room.people.person(press.user);
  const message = plainMessage(wordsFor(language ?? 'sv').requests.oldButton);
  await sendAgain(room, () => press.respond(beside(message)));
}

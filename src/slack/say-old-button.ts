import { plainMessage } from './blocks/plain-message.ts';
import type { SlackRoom } from './slack-room.ts';
import type { UpdatePress } from './update-press.ts';
import { wordsOf } from './words-of.ts';

/** What was pressed belongs to a version that is gone, wherever it stands: the person is told to ask anew. */
export async function sayOldButton(room: SlackRoom, { asker, reply }: UpdatePress): Promise<void> {
  await reply(plainMessage((await wordsOf(room, asker.user)).requests.oldButton));
}

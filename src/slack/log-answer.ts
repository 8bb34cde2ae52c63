import { readLog } from '../app/read-log.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { LogPart } from './blocks/log-button.ts';
import { logMessage } from './blocks/log-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** A part of a council's log for somebody who coordinates it; others are told why not. The ids come from outside. */
export async function logAnswer(room: SlackRoom, { user }: Asker, part: LogPart): Promise<Message> {
  const { council, activity, page } = part;
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const read = await readLog(room, { where: { council }, actor, activity, page });
  switch (read.outcome) {
    case 'log': {
      const snapshot = await room.plans.snapshot(council);
      const zone = snapshot?.plan.council.zone ?? 'Europe/Stockholm';
      const reader = await readerFor(room, user, { id: council, zone });
      const about = snapshot?.activities.get(activity ?? '')?.name ?? null;
      return logMessage({ part: { council, activity }, about, entries: read.entries }, reader);
    }
    case 'no-council':
    case 'not-permitted':
      return plainMessage(words.log.refused);
  }
}

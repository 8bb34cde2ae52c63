import { recordNothingNew } from '../app/record-nothing-new.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { cutText } from './blocks/cut-text.ts';
import { shown } from './blocks/limits.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { updateSavedMessage } from './blocks/update-saved-message.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

type About = { readonly council: string; readonly activity: string; readonly seen: string | null };

/**
 * Records that nothing is new for every seat that whoever pressed holds on the activity, and says so. A coordinator
 * who holds none has nothing to say for others by one click.
 */
export async function nothingNewPressed(room: SlackRoom, asker: Asker, about: About): Promise<Message> {
  const { user, place } = asker;
  const [actor, { updates }] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const recorded = await recordNothingNew(room, { ...about, workspace: place.workspace, actor, seat: null });
  switch (recorded.outcome) {
    case 'recorded': {
      const reader = await readerFor(room, user, recorded.council);
      return updateSavedMessage({ ...recorded, isReworded: false, posted: null }, reader);
    }
    case 'known':
      return plainMessage(updates.saved.again(cutText(recorded.activity.name, shown.name)));
    case 'overtaken':
      return plainMessage(updates.saved.said);
    case 'refused':
      return plainMessage(updates.refused[recorded.why]);
  }
}

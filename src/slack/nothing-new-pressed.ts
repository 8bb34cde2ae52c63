import { councilMeant } from '../app/council-meant.ts';
import { recordNothingNew } from '../app/record-nothing-new.ts';
import type { Recorded } from '../app/store-update.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
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
  const { workspace } = asker.place;
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const snapshot = await councilMeant(room, { workspace, council: about.council });
  const activity = snapshot?.activities.get(about.activity);
  if (!snapshot || !activity) return plainMessage(words.updates.refused.gone);
  const held = seatsToSpeakFor(snapshot, actor, activity).filter(({ as }) => as !== 'on-behalf');
  const recorded = await Promise.all(
    held.map(({ seat }) => recordNothingNew(room, { ...about, workspace, actor, seat })),
  );
  return toldOf(room, asker, recorded);
}

async function toldOf(room: SlackRoom, asker: Asker, recorded: readonly Recorded[]): Promise<Message> {
  const { updates } = await wordsOf(room, asker.user);
  const [stored] = recorded.flatMap((one) => (one.outcome === 'recorded' ? [one] : []));
  if (stored) {
    const reader = await readerFor(room, asker.user, stored.council);
    return updateSavedMessage({ ...stored, isReworded: false, posted: null }, reader);
  }
  const [first] = recorded;
  if (first === undefined) return plainMessage(updates.refused['not-permitted']);
  switch (first.outcome) {
    case 'recorded':
    case 'known':
      return plainMessage(updates.saved.again(cutText(first.activity.name, shown.name)));
    case 'overtaken':
      return plainMessage(updates.saved.said);
    case 'refused':
      return plainMessage(updates.refused[first.why]);
  }
}

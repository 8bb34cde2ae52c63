import { takeOn } from '../app/take-on.ts';
import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import { updateSavedMessage } from './blocks/update-saved-message.ts';
import { updateSharedMessage } from './blocks/update-shared-message.ts';
import { callingNobody } from './calling-nobody.ts';
import { channelReader } from './channel-reader.ts';
import type { FilledUpdate } from './filled-update.ts';
import { type Posted, postInChannel } from './post-in-channel.ts';
import { readerFor } from './reader-for.ts';
import type { SentUpdate } from './send-update.ts';
import { tellSurely } from './tell-surely.ts';
import type { UpdateRoom } from './update-room.ts';
import { within } from './within.ts';

const patience = 2_000;

type Saved = Extract<SentUpdate, { kind: 'saved' }>;

/**
 * What follows once an update is stored, once for each: the channel sees it if the author wants, the author is told,
 * and the card that the form was opened from is drawn anew.
 */
export async function tellSaved(
  room: UpdateRoom,
  asker: Asker,
  { saved, filled }: { readonly saved: Saved; readonly filled: FilledUpdate },
): Promise<void> {
  if (!(await isFirst(room, asker, saved.update.id))) return;
  const posted = filled.fields.isShown ? await postSaved(room, saved) : null;
  const reader = await readerFor(room, asker.user, saved.council);
  await tellSurely(room, asker.user, updateSavedMessage({ ...saved, posted }, reader));
  await room.cards.get(filled.ids.key)?.();
}

/** The update is stored in any case: where the database does not say, to be told twice is better than not at all. */
async function isFirst(room: UpdateRoom, { place }: Asker, update: string): Promise<boolean> {
  try {
    const isNew = takeOn(room, place.workspace, `update-saved/${update}`);
    return (await within(room.clock, patience, isNew)) !== false;
  } catch (error) {
    room.log.error({ update, error: asError(error) }, 'Whether an update was told of is not known');
    return true;
  }
}

async function postSaved(room: UpdateRoom, saved: Saved): Promise<Posted> {
  const { activity, update, council } = saved;
  const question = activity.questions.find((one) => one.update === update.id) ?? null;
  const message = updateSharedMessage({ ...saved, question }, channelReader(room, council));
  const blocks = await callingNobody(room, message.blocks);
  return postInChannel(room, council.channel, { ...message, blocks });
}

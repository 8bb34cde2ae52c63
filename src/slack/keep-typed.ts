import { councilMeant } from '../app/council-meant.ts';
import { keepDraft } from '../app/keep-draft.ts';
import type { Seat } from '../domain/council-plan.ts';
import { actorOf } from './actor-of.ts';
import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import { type FilledUpdate, typedWords } from './filled-update.ts';
import { seatValue } from './modals/seat-value.ts';
import type { SlackRoom } from './slack-room.ts';

/** Keeps what a person typed and did not send for the next form. A database that does not take it is in the log. */
export async function keepTyped(room: SlackRoom, asker: Asker, filled: FilledUpdate): Promise<void> {
  const { council, activity } = filled.ids;
  const { workspace } = asker.place;
  try {
    const actor = await actorOf(room, asker.user);
    const seat = await seatChosen(room, workspace, filled);
    await keepDraft(room, { workspace, council, actor, activity, seat, words: typedWords(filled.fields) });
  } catch (error) {
    room.log.error({ council, activity, error: asError(error) }, 'A draft could not be kept');
  }
}

async function seatChosen(
  room: Pick<SlackRoom, 'plans'>,
  workspace: string,
  { ids, fields }: FilledUpdate,
): Promise<Seat | null> {
  const snapshot = await councilMeant(room, { workspace, council: ids.council });
  const seats = snapshot?.activities.get(ids.activity)?.seats ?? [];
  return seats.find((seat) => seatValue(seat) === fields.seat) ?? null;
}

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { councilMeant } from '../app/council-meant.ts';
import { recordUpdate, type UpdateSent } from '../app/record-update.ts';
import type { Recorded } from '../app/store-update.ts';
import type { UpdateTold } from '../app/update-told.ts';
import type { Seat } from '../domain/council-plan.ts';
import type { Actor } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { wordsOf as wordsSaid } from '../domain/update-form.ts';
import { type UpdateFrom, updateFrom } from '../domain/update-from.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
import { checkUpdateWords, type UpdateWords } from '../domain/update-words.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { UpdateFields } from './blocks/update-fields.ts';
import { type FilledUpdate, typedWords } from './filled-update.ts';
import { seatValue } from './modals/seat-value.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** A field that cannot be taken as it is, and why, in a sentence. */
type FieldComplaint = { readonly field: keyof UpdateFields; readonly text: string };

/** What came of a form that was sent in. `reworded`: it takes the place of what its author had said. */
export type SentUpdate =
  | { readonly kind: 'complaints'; readonly complaints: readonly FieldComplaint[] }
  | { readonly kind: 'overtaken'; readonly by: UpdateFrom }
  | ({ readonly kind: 'saved'; readonly isReworded: boolean } & UpdateTold & UpdateFrom);

/** Records what a person sent in, or says what stands in the way: at its field, in their language. */
export async function sendUpdate(room: SlackRoom, asker: Asker, filled: FilledUpdate): Promise<SentUpdate> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const checked = checkUpdateWords(typedWords(filled.fields));
  if ('refusals' in checked)
    return complaints(checked.refusals.map(({ field, why }) => ({ field, text: words.updates.wrong[why] })));
  const { workspace } = asker.place;
  const snapshot = await councilMeant(room, { workspace, council: filled.ids.council });
  if (snapshot === null) return complaints([{ field: 'text', text: words.updates.refused.gone }]);
  const seat = seatMeant(snapshot, actor, { filled, words });
  if ('field' in seat) return complaints([seat]);
  const sent = { ...filled.ids, workspace, actor, seat, words: checked.words, confirmed: false };
  const { source } = filled.fields;
  const recorded = await record(room, {
    ...sent,
    key: `form/${asker.user}/${filled.ids.key}`,
    onBehalf: source && { source },
  });
  return sentUpdate(recorded, { snapshot, words, isReworded: filled.ids.revises !== null });
}

type Meant = { readonly filled: FilledUpdate; readonly words: Words };

/** Whom the person speaks for. What is reworded keeps its seat, whatever stands here. */
function seatMeant(snapshot: Snapshot, actor: Actor, { filled, words }: Meant): Seat | FieldComplaint {
  const { ids, fields } = filled;
  const { wrong, refused } = words.updates;
  const activity = snapshot.activities.get(ids.activity);
  if (activity === undefined) return { field: 'text', text: refused.gone };
  const seats = seatsToSpeakFor(snapshot, actor, activity);
  const chosen = fields.seat === null ? seats[0] : seats.find(({ seat }) => seatValue(seat) === fields.seat);
  const anySeat = activity.seats[0];
  if (ids.revises !== null && anySeat) return chosen?.seat ?? anySeat;
  if (chosen === undefined)
    return seats.length === 0
      ? { field: 'text', text: refused['not-permitted'] }
      : { field: 'seat', text: wrong.noSeat };
  if (chosen.as === 'on-behalf' && fields.source === null) return { field: 'source', text: wrong.noSource };
  return chosen.seat;
}

/**
 * A form that is sent in again after its answer was lost may say something else by now: that words anew what the first
 * one stored.
 */
async function record(room: SlackRoom, sent: UpdateSent): Promise<Recorded> {
  const recorded = await recordUpdate(room, sent);
  if (recorded.outcome !== 'known' || saysTheSame(recorded, sent.words)) return recorded;
  const wording = createHash('sha256').update(JSON.stringify(sent.words)).digest('hex').slice(0, 16);
  return recordUpdate(room, { ...sent, key: `${sent.key}/${wording}`, revises: recorded.update.id });
}

function saysTheSame({ update, activity }: UpdateTold, words: UpdateWords): boolean {
  return isDeepStrictEqual(wordsSaid(update, activity.questions), words);
}

type Around = { readonly snapshot: Snapshot; readonly words: Words; readonly isReworded: boolean };

function sentUpdate(recorded: Recorded, { snapshot, words, isReworded }: Around): SentUpdate {
  switch (recorded.outcome) {
    case 'recorded':
    case 'known':
      return { ...recorded, ...updateFrom(snapshot, recorded.update), kind: 'saved', isReworded };
    case 'overtaken':
      return { kind: 'overtaken', by: recorded.by };
    case 'refused':
      return complaints([{ field: 'text', text: words.updates.refused[recorded.why] }]);
  }
}

function complaints(said: readonly FieldComplaint[]): SentUpdate {
  return { kind: 'complaints', complaints: said };
}

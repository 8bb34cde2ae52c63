import { councilMeant } from '../app/council-meant.ts';
import { type Day, dayOf } from '../domain/calendar.ts';
import type { Unit } from '../domain/council-plan.ts';
import { type Actor, type Deed, mayDo } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { seatRefusalMessage } from './blocks/seat-refusal-message.ts';
import type { SeatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** A seat with who wants to do something about it, or why they may not. */
export type SeatGroundFor =
  | {
      readonly snapshot: Snapshot;
      readonly unit: Unit;
      readonly actor: Actor;
      readonly words: Words;
      /** In the council's zone. */
      readonly today: Day;
    }
  | { readonly refused: Message; readonly words: Words };

/** Finds a seat that a button or a form names, and asks anew whether the person may do this about it. */
export async function seatGroundFor(
  room: SlackRoom,
  { user, place }: Asker,
  { meant, deed }: { readonly meant: SeatMeant; readonly deed: 'coordinate' | 'tend-seat' },
): Promise<SeatGroundFor> {
  const { council } = meant;
  const [snapshot, people, actor, words] = await Promise.all([
    councilMeant(room, { workspace: place.workspace, council }),
    room.seats.people({ council }),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  const { gone, notYours } = words.seats.refused;
  if (snapshot === null || people === null) return { refused: plainMessage(gone), words };
  const wanted: Deed = deed === 'coordinate' ? { to: deed } : { to: deed, unit: meant.unit };
  if (!mayDo(people, actor, wanted)) {
    const refused = deed === 'coordinate' ? seatRefusalMessage(people, words) : plainMessage(notYours);
    return { refused, words };
  }
  const unit = snapshot.units.get(meant.unit);
  if (unit === undefined) return { refused: plainMessage(gone), words };
  const today = dayOf(room.clock.now(), snapshot.plan.council.zone);
  return { snapshot, unit, actor, words, today };
}

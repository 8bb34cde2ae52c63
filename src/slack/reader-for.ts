import { dayOf, type Zone } from '../domain/calendar.ts';
import type { Reader } from './blocks/reader.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** A council as far as a reader needs to know it. */
type ReadCouncil = { readonly id: string | null; readonly zone: Zone };

/** A person as the reader of something about a council, today. */
export async function readerFor(
  room: Pick<SlackRoom, 'people' | 'clock'>,
  user: string,
  { id, zone }: ReadCouncil,
): Promise<Reader> {
  const words = await wordsOf(room, user);
  return { words, council: { id, zone }, today: dayOf(room.clock.now(), zone) };
}

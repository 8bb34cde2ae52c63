import { dayOf } from '../domain/calendar.ts';
import type { Council } from '../domain/council-plan.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Reader } from './blocks/reader.ts';
import type { SlackRoom } from './slack-room.ts';

/** Everybody in a council's channel as readers today, in the council's language. */
export function channelReader({ clock }: Pick<SlackRoom, 'clock'>, council: Council): Reader {
  const today = dayOf(clock.now(), council.zone);
  return { words: wordsFor(council.language), council, today };
}

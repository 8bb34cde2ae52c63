import { type Day, dayOf, type Zone } from '../domain/calendar.ts';
import type { Council } from '../domain/council-plan.ts';
import type { Language } from '../domain/language.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Reader } from './blocks/reader.ts';
import { boundedMap } from './bounded-map.ts';

const noCouncil = { id: null, language: 'sv', zone: 'Europe/Stockholm' } as const;

// Zones are whole quarters of an hour apart, so a day never turns inside one; and asking the calendar costs as much as
// the rest of an answer.
const quarter = 15 * 60 * 1000;
const days = boundedMap<string, Day>(200);

/** A reader of a council's answers now, in the language given or else the council's. */
export function readerOf(council: Council | null, language: Language | null, now: Date): Reader {
  const known = council ?? noCouncil;
  return { words: wordsFor(language ?? known.language), council: known, today: today(known.zone, now) };
}

function today(zone: Zone, now: Date): Day {
  const key = `${zone} ${Math.floor(now.getTime() / quarter)}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = dayOf(now, zone);
  days.set(key, day);
  return day;
}

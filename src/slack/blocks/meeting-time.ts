import type { AgendaMeeting } from '../../domain/agenda.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';

/** When and where a meeting is, as an agenda says it: `15 mars 2022 kl. 13:00, Stadshuset`. */
export function meetingTime({ day, time, place }: AgendaMeeting, words: Words): string {
  const when = words.agendas.at(dayText(day, words), time);
  return place === null ? when : `${when}, ${cutText(place, shown.note)}`;
}

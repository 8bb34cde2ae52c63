import type { SeatStanding } from '../../domain/answer.ts';
import { answering } from '../../domain/away.ts';
import type { Reader } from './reader.ts';
import { italic, person, type Run } from './rich-text.ts';

/** Who is to be asked today, and no more: the contact, the deputy while the contact is away, or that there is nobody. */
export function answeringRun(
  { unit, contact }: Pick<SeatStanding, 'unit' | 'contact'>,
  { words, today }: Reader,
): Run {
  const { seats } = words.answers;
  if (contact === null) return italic(unit === null ? seats.noUnit : seats.vacancy);
  return person(answering(contact, today));
}

import type { SeatStanding } from '../../domain/answer.ts';
import type { Contact } from '../../domain/council-plan.ts';
import { dayText } from './day-text.ts';
import type { Reader } from './reader.ts';
import { italic, person, type Run } from './rich-text.ts';

/**
 * Who answers now: the contact, and whether they have taken the seat on, the deputy while the contact is away, or in
 * plain words that there is nobody.
 */
export function contactRuns(
  { unit, contact }: Pick<SeatStanding, 'unit' | 'contact'>,
  reader: Reader,
): Run[] {
  const { seats } = reader.words.answers;
  if (contact === null) return [italic(unit === null ? seats.noUnit : seats.vacancy)];
  const { user, deputy } = contact;
  const away = awayUntil(contact, reader);
  const told = ` · ${reader.words.told[contact.acceptance]}`;
  if (away !== null && deputy !== null)
    return [person(deputy), ` (${seats.standsInFor}`, person(user), `, ${away})`];
  if (away !== null) return [person(user), ` (${away})`];
  if (deputy !== null) return [person(user), ` (${seats.deputy}`, person(deputy), `)${told}`];
  return [person(user), told];
}

function awayUntil({ away }: Contact, { words, today }: Reader): string | null {
  if (away === null || today < away.from || today > away.to) return null;
  return words.answers.seats.away(dayText(away.to, words));
}

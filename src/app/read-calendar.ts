import type { Zone } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Deps } from './ports.ts';

/** A council's meetings as a calendar shows them, cancelled ones among them, in the council's language. */
export type CouncilCalendar = {
  readonly council: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly meetings: readonly Meeting[];
};

/** The calendar that a secret address leads to; `null` where it leads nowhere, or nowhere any more. */
export async function readCalendar(
  { meetings, seats }: Pick<Deps, 'seats' | 'meetings'>,
  secret: string,
): Promise<CouncilCalendar | null> {
  const found = await meetings.calendarOf(secret);
  if (found === null) return null;
  const people = await seats.people(found);
  if (people === null) return null;
  const { language, zone } = people.setting;
  const { council } = found;
  return { council, language, zone, meetings: await meetings.meetings(council) };
}

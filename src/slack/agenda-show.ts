import { type AgendaShown, type MeetingMeant, showAgenda } from '../app/show-agenda.ts';
import { type Day, dayOf, plusDays } from '../domain/calendar.ts';
import { fold } from '../domain/fold.ts';
import type { Seasons } from '../domain/seasons.ts';
import { typedDay } from '../domain/typed-day.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { agendaShownMessage } from './blocks/agenda-shown-message.ts';
import { cutText } from './blocks/cut-text.ts';
import { shown } from './blocks/limits.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { councilAt } from './council-at.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

const next = new Set(['', 'nasta', 'next']);
/** A year, short of its own day: that one lies ahead. */
const daysBack = 364;

/** `/plan dagordning`: the agenda of the next meeting, or of the one on the day that is typed. */
export async function showTypedAgenda(room: SlackRoom, asker: Asker, typed: string): Promise<Message> {
  const [people, words] = await Promise.all([councilAt(room, asker.place), wordsOf(room, asker.user)]);
  if (people === null || people.council.id === null) return plainMessage(words.agendas.show.noCouncil);
  const { zone, seasons } = people.setting;
  if (next.has(fold(typed)))
    return agendaAnswer(room, asker, { council: people.council.id, meeting: 'next' });
  const on = daysMeant(typed, seasons, dayOf(room.clock.now(), zone));
  if (on.length === 0) {
    const quoted = words.common.quote(cutText(typed, shown.note));
    return plainMessage(words.agendas.show.unclear(quoted));
  }
  return agendaAnswer(room, asker, { council: people.council.id, meeting: { on } });
}

/** A day without a year is the next such day, or else the last: whoever looks for an agenda may look back. */
function daysMeant(typed: string, seasons: Seasons, today: Day): readonly Day[] {
  return [today, plusDays(today, -daysBack)]
    .map((from) => typedDay(typed, seasons, from))
    .flatMap((meant) => ('day' in meant ? meant.day : []));
}

/** The agenda of a meeting for one person, or why there is none. */
export async function agendaAnswer(
  room: SlackRoom,
  { user }: Asker,
  { council, meeting }: { readonly council: string; readonly meeting: MeetingMeant },
): Promise<Message> {
  const actor = await actorOf(room, user);
  const answer = await showAgenda(room, { where: { council }, actor, meeting });
  if (answer.outcome !== 'shown')
    return plainMessage(refusalText(answer.outcome, meeting, await wordsOf(room, user)));
  return agendaShownMessage(answer, answer, await readerFor(room, user, answer.council));
}

type Refusal = Exclude<AgendaShown['outcome'], 'shown'>;

function refusalText(refusal: Refusal, meeting: MeetingMeant, { agendas }: Words): string {
  switch (refusal) {
    case 'no-council':
      return agendas.show.noCouncil;
    case 'no-plan':
      return agendas.show.noPlan;
    case 'not-permitted':
      return agendas.show.notPermitted;
    case 'no-meeting':
      return meeting === 'next' ? agendas.show.noMeeting : agendas.show.noMeetingThen;
  }
}

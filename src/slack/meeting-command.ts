import { addMeeting } from '../app/add-meeting.ts';
import { listMeetings } from '../app/list-meetings.ts';
import { fold } from '../domain/fold.ts';
import { startOf } from '../domain/meeting.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingToldMessage } from './blocks/meeting-told-message.ts';
import { meetingsMessage } from './blocks/meetings-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { councilAt } from './council-at.ts';
import { askAboutCalendar } from './meeting-calendar.ts';
import { undoneText } from './meeting-undone.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

const calendarWords = new Set(['ics', 'kalender', 'calendar']);

/** `/plan möte`: the meetings ahead; with a meeting typed after it, that meeting planned; with `ics`, their calendar. */
export async function meetingCommand(
  room: SlackRoom,
  { asker, words }: { readonly asker: Asker; readonly words: string },
): Promise<Message> {
  if (words === '') return showMeetings(room, asker);
  return calendarWords.has(fold(words)) ? askAboutCalendar(room, asker) : addTyped(room, asker, words);
}

async function showMeetings(room: SlackRoom, { user, place }: Asker): Promise<Message> {
  const [people, actor, words] = await Promise.all([
    councilAt(room, place),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  if (people === null) return plainMessage(words.seats.refused.council);
  const { workspace, channel } = people.council;
  const listed = await listMeetings(room, { where: { workspace, channel }, actor });
  if (listed.outcome !== 'listed') return plainMessage(words.seats.refused.council);
  const { council, ahead, others, zone, mayPlan } = listed;
  const now = room.clock.now();
  const cancelled = others
    .filter((meeting) => meeting.cancelledAt && startOf(meeting, zone) > now)
    .toReversed();
  return meetingsMessage({ council, channel, ahead, cancelled, mayPlan }, words);
}

async function addTyped(room: SlackRoom, asker: Asker, typed: string): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { people, actor, words } = at;
  const { workspace, channel } = people.council;
  const added = await addMeeting(room, { where: { workspace, channel }, actor, meeting: typed });
  return added.outcome === 'added'
    ? meetingToldMessage(added, 'added', words)
    : plainMessage(undoneText(added, words));
}

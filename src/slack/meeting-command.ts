import { addMeeting } from '../app/add-meeting.ts';
import { fold } from '../domain/fold.ts';
import type { Asker } from './asker.ts';
import { meetingToldMessage } from './blocks/meeting-told-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { askAboutCalendar } from './meeting-calendar.ts';
import { showMeetings } from './meeting-show.ts';
import { undoneText } from './meeting-undone.ts';
import type { SlackRoom } from './slack-room.ts';

const calendarWords = new Set(['ics', 'kalender', 'calendar']);

/** `/plan möte`: the meetings ahead; with a meeting typed after it, that meeting planned; with `ics`, their calendar. */
export async function meetingCommand(
  room: SlackRoom,
  { asker, words }: { readonly asker: Asker; readonly words: string },
): Promise<Message> {
  if (words === '') return showMeetings(room, asker, 0);
  return calendarWords.has(fold(words)) ? askAboutCalendar(room, asker) : addTyped(room, asker, words);
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

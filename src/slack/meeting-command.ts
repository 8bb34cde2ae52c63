import { addMeeting } from '../app/add-meeting.ts';
import type { Asker } from './asker.ts';
import { meetingToldMessage } from './blocks/meeting-told-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { askAboutCalendar } from './meeting-calendar.ts';
import { showMeetings } from './meeting-show.ts';
import { meetingDeed } from './meeting-typed.ts';
import { undoneText } from './meeting-undone.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * `/plan möte`: the meetings ahead; with a meeting typed after it, that meeting planned; with `ics`, their calendar; with a
 * word for moving or cancelling, the buttons that do it.
 */
export async function meetingCommand(
  room: SlackRoom,
  { asker, words }: { readonly asker: Asker; readonly words: string },
): Promise<Message> {
  switch (meetingDeed(words)) {
    case 'list':
      return showMeetings(room, asker, 0);
    case 'calendar':
      return askAboutCalendar(room, asker);
    case 'change':
      return leadToButtons(room, asker);
    case 'add':
      return addTyped(room, asker, words);
  }
}

/** Which meeting is meant is seen in the list, and so is what happens to it. */
async function leadToButtons(room: SlackRoom, asker: Asker): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const list = await showMeetings(room, asker, 0);
  const { howToChange } = at.words.meetings;
  return { ...list, blocks: [...plainMessage(howToChange).blocks, ...list.blocks] };
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

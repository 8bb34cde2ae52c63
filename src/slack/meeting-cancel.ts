import { cancelMeeting } from '../app/cancel-meeting.ts';
import { actorOf } from './actor-of.ts';
import { meetingWhen } from './blocks/meeting-when.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { OfMeeting } from './meeting-open.ts';
import { undoneText } from './meeting-undone.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Cancels a meeting that a coordinator has pointed at. */
export async function cancelPressed(room: SlackRoom, user: string, about: OfMeeting): Promise<Message> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const asked = { where: { council: about.council }, actor, meeting: about.meeting };
  const cancelled = await cancelMeeting(room, asked);
  switch (cancelled.outcome) {
    case 'cancelled':
      return plainMessage(words.meetings.done.cancelled(meetingWhen(cancelled.meeting, words)));
    case 'held':
      return plainMessage(words.meetings.not.held);
    default:
      return plainMessage(undoneText(cancelled, words));
  }
}

import type { Button } from '@slack/types';
import { calendarPath } from '../app/calendar-path.ts';
import { closeCalendar } from '../app/close-calendar.ts';
import { openCalendar } from '../app/open-calendar.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import { slackLimits } from './blocks/limits.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { plainText } from './blocks/plain-text.ts';
import { code, paragraph, richText } from './blocks/rich-text.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { meetingActions } from './meeting-ids.ts';
import type { SlackRoom } from './slack-room.ts';

/** Tells a coordinator how the meetings can be followed in a calendar. Nothing has happened yet. */
export async function askAboutCalendar(room: SlackRoom, asker: Asker): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { follow, buttons } = at.words.meetings;
  if (room.publicUrl === null) return plainMessage(follow.noAddress);
  const { text, blocks } = plainMessage(follow.intro);
  const value = JSON.stringify({ channel: at.people.council.channel });
  const button = (action: string, label: string): Button => ({
    type: 'button',
    action_id: action,
    text: plainText(label, slackLimits.button),
    value,
  });
  const elements = [
    button(meetingActions.openCalendar, buttons.openCalendar),
    button(meetingActions.closeCalendar, buttons.closeCalendar),
  ];
  return { text, blocks: [...blocks, { type: 'actions', elements }] };
}

/** Makes a new secret address for the calendar and shows it, once, to the coordinator who asked. */
export async function makeAddress(room: SlackRoom, asker: Asker): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { people, actor, words } = at;
  if (room.publicUrl === null) return plainMessage(words.meetings.follow.noAddress);
  const { workspace, channel } = people.council;
  const opened = await openCalendar(room, { where: { workspace, channel }, actor });
  if (opened.outcome !== 'opened') return plainMessage(words.seats.refused.notAllowed);
  return addressMessage(new URL(calendarPath(opened.secret), room.publicUrl).href, words);
}

/** Ends the calendar's address. */
export async function endAddress(room: SlackRoom, asker: Asker): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { people, actor, words } = at;
  const { workspace, channel } = people.council;
  const { outcome } = await closeCalendar(room, { where: { workspace, channel }, actor });
  return plainMessage(outcome === 'closed' ? words.meetings.follow.closed : words.seats.refused.notAllowed);
}

/** The notification does not say the address: it may be read on a locked screen. */
function addressMessage(address: string, { meetings }: Words): Message {
  const { opened, keep } = meetings.follow;
  return {
    text: opened,
    blocks: [richText(paragraph(opened, '\n', code(address))), richText(paragraph(keep))],
  };
}

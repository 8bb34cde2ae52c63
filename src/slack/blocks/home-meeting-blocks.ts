import type { Button, KnownBlock } from '@slack/types';
import type { CouncilHome } from '../../domain/home.ts';
import { agendaActions } from '../agenda-ids.ts';
import { meetingActions } from '../meeting-ids.ts';
import { slackLimits } from './limits.ts';
import { meetingRow } from './meeting-row.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';

/**
 * The council's next meeting and the way to its agenda. Where none is planned, only coordinators are told, and led to the
 * form that plans one.
 */
export function homeMeetingBlocks(
  { council, meeting, coordination }: CouncilHome,
  { words }: Reader,
): KnownBlock[] {
  if (meeting !== null) {
    const value = JSON.stringify({ council: council.id, meeting: meeting.id });
    const title = richText(paragraph(bold(words.home.meeting)));
    const { elements } = meetingRow({ meeting, clash: null }, words);
    return [
      { ...title, elements: [...title.elements, ...elements] },
      { type: 'actions', elements: [button(agendaActions.show, words.home.agenda, value)] },
    ];
  }
  if (coordination === null) return [];
  const value = JSON.stringify({ channel: council.channel });
  const accessory = button(meetingActions.add, words.meetings.buttons.add, value);
  const text = plainText(words.home.noMeeting, slackLimits.section);
  return [{ type: 'section', text, accessory }];
}

function button(action: string, text: string, value: string): Button {
  return { type: 'button', action_id: action, text: plainText(text, slackLimits.button), value };
}

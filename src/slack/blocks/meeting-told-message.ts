import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingClash } from '../../domain/meeting-clash.ts';
import type { Words } from '../../words/words.ts';
import { clashText } from './clash-text.ts';
import { escapeText } from './escape-text.ts';
import { meetingRow } from './meeting-row.ts';
import { meetingWhen } from './meeting-when.ts';
import type { Message } from './message.ts';
import { paragraph, richText } from './rich-text.ts';

/** That a meeting has been planned or changed, as it now is. What speaks against the day is said in the notification too. */
export function meetingToldMessage(
  placed: { readonly meeting: Meeting; readonly clash: MeetingClash | null },
  done: 'added' | 'moved',
  words: Words,
): Message {
  const said = words.meetings.done[done](meetingWhen(placed.meeting, words));
  const text = placed.clash === null ? said : `${said} ${clashText(placed.clash, words)}`;
  return {
    text: escapeText(text),
    blocks: [richText(paragraph(words.meetings.did[done])), meetingRow(placed, words)],
  };
}

import type { RichTextBlock } from '@slack/types';
import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingClash } from '../../domain/meeting-clash.ts';
import type { Words } from '../../words/words.ts';
import { clashText } from './clash-text.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import { meetingWhen } from './meeting-when.ts';
import { bold, link, paragraph, type Run, richText, struck } from './rich-text.ts';

/** One meeting: when and where it is, and what speaks against the day. A cancelled one is struck out, in words too. */
export function meetingRow(
  { meeting, clash }: { readonly meeting: Meeting; readonly clash: MeetingClash | null },
  words: Words,
): RichTextBlock {
  const when = meetingWhen(meeting, words);
  if (meeting.cancelledAt)
    return richText(paragraph(bold(`${words.meetings.cancelledAhead}: `), struck(when)));
  return richText(paragraph(bold(when), ...placeRuns(meeting), ...noteRuns(clash, words)));
}

function placeRuns({ place, link: address }: Meeting): readonly Run[] {
  const where: readonly Run[] = place === null ? [] : ['\n', cutText(place, shown.note)];
  if (address === null) return where;
  return [...where, '\n', address.length > shown.link ? cutText(address, shown.link) : link(address)];
}

function noteRuns(clash: MeetingClash | null, words: Words): readonly Run[] {
  return clash === null ? [] : ['\n', clashText(clash, words)];
}

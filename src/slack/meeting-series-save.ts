import { addMeetingSeries, type SeriesAdded } from '../app/add-meeting-series.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingRefusalText } from './blocks/meeting-refusal-text.ts';
import { meetingRow } from './blocks/meeting-row.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { paragraph, richText } from './blocks/rich-text.ts';
import { fieldToMend } from './meeting-field.ts';
import { meetingFields } from './meeting-ids.ts';
import { seriesWanted } from './meeting-wanted.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { wordsOf } from './words-of.ts';

/** Where the form has gone away they are told in a message, which has room for so many. */
const mostShown = 15;

/** Saves the form of a series, in the asker's channel. */
export async function saveSeries(room: SlackRoom, asker: Asker, state: ViewState): Promise<Settled> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const added = await addMeetingSeries(room, { where: asker.place, actor, ...seriesWanted(state) });
  const { from, until, time } = meetingFields;
  const wrong = (block: string, text: string): Settled => ({
    kind: 'complaints',
    complaints: [{ block, text }],
  });
  switch (added.outcome) {
    case 'added':
      return { kind: 'told', message: addedMessage(added, words) };
    case 'no-days':
      return wrong(until, words.meetings.not.noDays);
    case 'refused':
      return wrong(fieldToMend(added.refusal, time), meetingRefusalText(added.refusal, words));
    case 'no-council':
      return wrong(from, words.seats.refused.council);
    case 'not-permitted':
      return wrong(from, words.seats.refused.notAllowed);
  }
}

function addedMessage(
  { meetings, left }: Extract<SeriesAdded, { readonly outcome: 'added' }>,
  words: Words,
): Message {
  const { done } = words.meetings;
  const { text, blocks } = plainMessage(done.series(meetings.length));
  const rows = meetings.slice(0, mostShown).map((placed) => meetingRow(placed, words));
  const rest = meetings.length - mostShown;
  const more = rest > 0 ? [richText(paragraph(words.meetings.more(rest)))] : [];
  const note = left.length > 0 ? [richText(paragraph(done.left(left.length)))] : [];
  return { text, blocks: [...blocks, ...rows, ...more, ...note] };
}

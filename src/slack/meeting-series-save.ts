import { addMeetingSeries, type SeriesAdded } from '../app/add-meeting-series.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingRefusalText } from './blocks/meeting-refusal-text.ts';
import { meetingRow } from './blocks/meeting-row.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { paragraph, richText } from './blocks/rich-text.ts';
import { seriesDaysText } from './blocks/series-days-text.ts';
import { fieldToMend } from './meeting-field.ts';
import { meetingFields } from './meeting-ids.ts';
import { type SeriesKind, seriesKind } from './meeting-series-ids.ts';
import { seriesWanted } from './meeting-wanted.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { wordsOf } from './words-of.ts';

/** Where the form has gone away they are told in a message, which has room for so many. */
const mostShown = 15;

/** Saves the form of a kind of series, in the asker's channel. */
export async function saveSeries(
  room: SlackRoom,
  asker: Asker,
  { kind, state }: { readonly kind: SeriesKind; readonly state: ViewState },
): Promise<Settled> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  if (seriesKind(state) !== kind)
    return wrong({ block: meetingFields.kind, text: words.meetings.series.notShown });
  const wanted = seriesWanted(kind, state);
  const added = await addMeetingSeries(room, { where: asker.place, actor, ...wanted });
  if (added.outcome === 'added') return { kind: 'told', message: addedMessage(added, words) };
  return wrong(complaintAbout(added, kind, words));
}

function wrong(complaint: FieldError): Settled {
  return { kind: 'complaints', complaints: [complaint] };
}

function complaintAbout(
  not: Exclude<SeriesAdded, { readonly outcome: 'added' }>,
  kind: SeriesKind,
  words: Words,
): FieldError {
  const { not: texts, series } = words.meetings;
  const last = kind === 'days' ? meetingFields.days : meetingFields.until;
  switch (not.outcome) {
    case 'unread':
      return { block: meetingFields.days, text: seriesDaysText(not.refusal, words) };
    case 'too-many':
      return { block: last, text: series.refused.tooMany(not.most) };
    case 'no-days':
      return { block: last, text: kind === 'days' ? series.refused.noneAhead : texts.noDays };
    case 'refused':
      return {
        block: fieldToMend(not.refusal, meetingFields.time),
        text: meetingRefusalText(not.refusal, words),
      };
    case 'no-council':
      return { block: meetingFields.kind, text: words.seats.refused.council };
    case 'not-permitted':
      return { block: meetingFields.kind, text: words.seats.refused.notAllowed };
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

import { addMeeting } from '../app/add-meeting.ts';
import { addMeetingSeries } from '../app/add-meeting-series.ts';
import { cancelMeeting } from '../app/cancel-meeting.ts';
import { moveMeeting } from '../app/move-meeting.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingRefusalText } from './blocks/meeting-refusal-text.ts';
import { meetingRow } from './blocks/meeting-row.ts';
import { meetingToldMessage } from './blocks/meeting-told-message.ts';
import { meetingWhen } from './blocks/meeting-when.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { paragraph, richText } from './blocks/rich-text.ts';
import { meetingFields } from './meeting-ids.ts';
import type { OfMeeting } from './meeting-open.ts';
import { undoneText } from './meeting-undone.ts';
import { meetingWanted, seriesWanted } from './meeting-wanted.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { wordsOf } from './words-of.ts';

/** Saves the form of a meeting: a new one in the asker's channel, or `about` one that is changed. */
export async function saveMeeting(
  room: SlackRoom,
  asker: Asker,
  { about, state }: { readonly about: OfMeeting | null; readonly state: ViewState },
): Promise<Settled> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const plan = meetingWanted(state);
  const saved =
    about === null
      ? await addMeeting(room, { where: asker.place, actor, meeting: plan })
      : await moveMeeting(room, {
          where: { council: about.council },
          actor,
          meeting: about.meeting,
          to: plan,
        });
  if (saved.outcome === 'added' || saved.outcome === 'moved')
    return { kind: 'told', message: meetingToldMessage(saved, saved.outcome, words) };
  const text = undoneText(saved, words);
  return { kind: 'complaints', complaints: [{ block: blockOf(saved), text }] };
}

/** The field that a person can mend. */
function blockOf(saved: {
  readonly outcome: string;
  readonly refusal?: { readonly refused: string };
}): string {
  switch (saved.refusal?.refused) {
    case 'no-link':
      return meetingFields.link;
    case 'long-place':
      return meetingFields.place;
    default:
      return meetingFields.day;
  }
}

/** Saves the form of a series, in the asker's channel. */
export async function saveSeries(room: SlackRoom, asker: Asker, state: ViewState): Promise<Settled> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const added = await addMeetingSeries(room, { where: asker.place, actor, ...seriesWanted(state) });
  const { done, not } = words.meetings;
  const wrong = (block: string, text: string): Settled => ({
    kind: 'complaints',
    complaints: [{ block, text }],
  });
  switch (added.outcome) {
    case 'added': {
      const { text, blocks } = plainMessage(done.series(added.meetings.length));
      const rows = added.meetings.map((placed) => meetingRow(placed, words));
      const left = added.left.length > 0 ? [richText(paragraph(done.left(added.left.length)))] : [];
      return { kind: 'told', message: { text, blocks: [...blocks, ...rows, ...left] } };
    }
    case 'no-days':
      return wrong(meetingFields.until, not.noDays);
    case 'refused':
      return wrong(blockOf(added), meetingRefusalText(added.refusal, words));
    case 'no-council':
      return wrong(meetingFields.from, words.seats.refused.council);
    case 'not-permitted':
      return wrong(meetingFields.from, words.seats.refused.notAllowed);
  }
}

/** Cancels a meeting that a coordinator has pointed at. */
export async function cancelPressed(room: SlackRoom, user: string, about: OfMeeting): Promise<Message> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const cancelled = await cancelMeeting(room, {
    where: { council: about.council },
    actor,
    meeting: about.meeting,
  });
  switch (cancelled.outcome) {
    case 'cancelled':
      return plainMessage(words.meetings.done.cancelled(meetingWhen(cancelled.meeting, words)));
    case 'held':
      return plainMessage(words.meetings.not.held);
    default:
      return plainMessage(undoneText(cancelled, words));
  }
}

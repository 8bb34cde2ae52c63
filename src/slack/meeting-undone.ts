import type { MeetingAdded } from '../app/add-meeting.ts';
import type { MeetingMoved } from '../app/move-meeting.ts';
import type { Words } from '../words/words.ts';
import { meetingRefusalText } from './blocks/meeting-refusal-text.ts';
import { meetingWhen } from './blocks/meeting-when.ts';

type Undone = Exclude<MeetingAdded | MeetingMoved, { readonly outcome: 'added' | 'moved' }>;

/** Why a meeting was not planned or changed, in a sentence or two. */
export function undoneText(undone: Undone, words: Words): string {
  const { not } = words.meetings;
  switch (undone.outcome) {
    case 'taken':
      return not.taken(meetingWhen(undone.meeting, words));
    case 'unchanged':
      return not.unchanged;
    case 'cancelled-before':
      return not.cancelled;
    case 'unknown':
      return not.unknown;
    case 'refused':
      return meetingRefusalText(undone.refusal, words);
    case 'no-council':
      return words.seats.refused.council;
    case 'not-permitted':
      return words.seats.refused.notAllowed;
  }
}

import type { MeetingRefusal } from '../domain/read-meeting.ts';
import { meetingFields } from './meeting-ids.ts';

/** The field at which a person can mend what stands in a meeting's way, else the one that their form has for it. */
export function fieldToMend(refusal: MeetingRefusal, otherwise: string): string {
  switch (refusal.refused) {
    case 'no-link':
      return meetingFields.link;
    case 'long-place':
      return meetingFields.place;
    default:
      return otherwise;
  }
}

import type { Words } from './words.ts';

/** What is said about when the council meets. */
export const meetingsInEnglish: Words['meetings'] = {
  landmarks: { reminder: 'the next reminder', meeting: 'the next meeting' },
  calendar: {
    name: 'Council meetings',
    meeting: 'Council meeting',
    cancelledMeeting: 'Cancelled: council meeting',
  },
};

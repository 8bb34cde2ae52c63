import type { Named } from './answer.ts';
import type { Meeting } from './meeting.ts';
import type { ReminderPost } from './reminder-post.ts';

/** What the council's channel is told once a week: what is waited for, and the next meeting with what is reported there. */
export type WeeklyPost = ReminderPost & {
  readonly next: { readonly meeting: Meeting; readonly reports: readonly Named[] } | null;
};

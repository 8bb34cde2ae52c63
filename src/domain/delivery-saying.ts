import type { Agenda, AgendaMeeting } from './agenda.ts';
import type { AgendaVersion } from './agenda-moments.ts';
import type { Reminder } from './reminder.ts';
import type { WeeklyPost } from './weekly-post.ts';

/** The delivery that a coordinator is told of; `channel` is `null` where it was for a person. */
type NoticeAbout = { readonly delivery: string; readonly kind: string; readonly channel: string | null };

/** What one person is asked for before a meeting, `null` once all of it is in. */
export type AskingSaying = {
  readonly kind: 'agenda-asking';
  readonly meeting: AgendaMeeting;
  readonly isCancelled: boolean;
  readonly reminder: Reminder | null;
};

/**
 * The agenda of a meeting, `null` where that is cancelled; `frozen` once it has begun. `reply`: one of the replies in
 * the thread of an agenda that is too long for one message, the first is 0.
 */
export type AgendaSaying = {
  readonly kind: 'agenda';
  readonly meeting: AgendaMeeting;
  readonly agenda: Agenda | null;
  readonly state: AgendaVersion | 'frozen';
  readonly reply: number | null;
};

/**
 * What the bot says by itself, before it has words. A kind that comes later adds its own. `null`: nothing is left to
 * say. `error` is Slack's own word, or `unsure`.
 */
export type DeliverySaying =
  | { readonly kind: 'reminder'; readonly reminder: Reminder | null }
  | { readonly kind: 'weekly-post'; readonly post: WeeklyPost | null }
  | AgendaSaying
  | AskingSaying
  | { readonly kind: 'notice'; readonly error: string; readonly about: NoticeAbout };

/** Whether a saying has come to nothing since it was owed, so that it is not sent. */
export function isEmpty(saying: DeliverySaying): boolean {
  switch (saying.kind) {
    case 'reminder':
    case 'agenda-asking':
      return saying.reminder === null;
    case 'weekly-post':
      return saying.post === null;
    case 'agenda':
      return saying.agenda === null;
    case 'notice':
      return false;
  }
}

import type { Update } from './council-plan.ts';

const hour = 3_600_000;

/** So long an update may be reworded by whoever wrote it. */
const rewordable = 24 * hour;
/** So long what was typed and not sent is offered again. */
const draftsLife = 7 * 24 * hour;
/** So long what Slack has delivered is known again. */
const requestsLife = 24 * hour;

/** Whether an update is so new that it may be reworded: 24 hours from its first wording, however often it was since. */
export function mayStillEdit({ at }: Pick<Update, 'at'>, now: Date): boolean {
  return now.getTime() - at.getTime() < rewordable;
}

/** A draft saved at this instant or before is no longer offered: after 7 days. */
export function oldestDraft(now: Date): Date {
  return new Date(now.getTime() - draftsLife);
}

/** A request handled at this instant or before may be forgotten: after 24 hours Slack delivers it no more. */
export function oldestRequest(now: Date): Date {
  return new Date(now.getTime() - requestsLife);
}

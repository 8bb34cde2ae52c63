import { unfitness } from '../domain/seat-candidate.ts';
import type { Words } from '../words/words.ts';
import { freshMembership } from './fresh-membership.ts';
import type { FieldError } from './modals/field-errors.ts';
import { personLeft } from './seat-left.ts';
import type { SlackRoom } from './slack-room.ts';

/** Somebody who is chosen in the field of a form. */
type Candidate = { readonly user: string; readonly block: string; readonly workspace: string };

/**
 * Why somebody cannot hold a seat, as a complaint at a field; `null` where they can. Slack is asked this moment, and
 * whoever turns out to have left holds no other seat either.
 */
export async function unfitComplaint(
  room: SlackRoom,
  { user, block, workspace }: Candidate,
  { seats }: Words,
): Promise<FieldError | null> {
  const membership = await freshMembership(room, user);
  const why = membership === null ? 'unknown' : unfitness('contact', membership);
  if (why === 'deactivated') await personLeft(room, { workspace, user });
  return why === null ? null : { block, text: seats.errors[why] };
}

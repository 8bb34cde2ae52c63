import type { Place } from './place.ts';
import type { Deps } from './ports.ts';

/**
 * Somebody has brought the bot to a channel (`user` is `null` where Slack does not say who). True the first time: then
 * the bot greets, and whoever brought it may appoint the first coordinator.
 */
export async function noteInvited(
  { councils, clock }: Pick<Deps, 'councils' | 'clock'>,
  place: Place,
  user: string | null,
): Promise<boolean> {
  return councils.noteInvited(place, user, clock.now());
}

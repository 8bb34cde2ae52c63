import type { Place } from '../app/place.ts';
import type { Deps } from '../app/ports.ts';
import type { CouncilPeople } from '../app/seat-ports.ts';

/**
 * The council that a command about a council itself is for: the channel's, which may not have begun yet where the bot
 * was invited or nobody else has one, else the workspace's only one. `null`: several, and the channel is none of theirs.
 */
export async function councilAt(
  { seats, plans }: Pick<Deps, 'seats' | 'plans'>,
  place: Place,
): Promise<CouncilPeople | null> {
  const here = await seats.people(place);
  if (here !== null && (here.council.id !== null || here.inviter !== null)) return here;
  const found = await plans.findCouncil(place);
  if ('id' in found) return seats.people({ council: found.id });
  const isDirect = place.channel.startsWith('D');
  return found.length === 0 && !isDirect ? here : null;
}

import { councilMeant } from '../app/council-meant.ts';
import { type Departure, noteDeactivated } from '../app/note-deactivated.ts';
import { seatLeftMessage } from './blocks/seat-left-message.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellPerson } from './tell-person.ts';

/** What telling of somebody who left needs of the Slack room. */
type Room = Pick<SlackRoom, 'plans' | 'seats' | 'seatWriter' | 'clock' | 'log' | 'client' | 'people'>;

/** Somebody of a workspace, by Slack's ids. */
type Leaver = { readonly workspace: string; readonly user: string };

/**
 * Slack has closed somebody's account: their seats are vacant, and the coordinators get one message for each council
 * that names the units. Told again it changes nothing and tells nobody.
 */
export async function personLeft(room: Room, { workspace, user }: Leaver): Promise<void> {
  for (const departure of await noteDeactivated(room, { workspace, user }))
    await tellCoordinators(room, { workspace, user }, departure);
}

async function tellCoordinators(
  room: Room,
  { workspace, user: leaver }: Leaver,
  { council, tell, ...left }: Departure,
): Promise<void> {
  const snapshot = await councilMeant(room, { workspace, council });
  const known = snapshot?.plan.council ?? { id: council, zone: 'Europe/Stockholm' };
  for (const user of tell) {
    const reader = await readerFor(room, user, known);
    await tellPerson(room, user, seatLeftMessage({ ...left, user: leaver }, reader));
  }
}

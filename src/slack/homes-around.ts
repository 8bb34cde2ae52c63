import type { Place } from '../app/place.ts';
import { type Changed, concernedPeople } from '../domain/concerned-people.ts';
import { asError } from './as-error.ts';
import { publishHome } from './publish-home.ts';
import type { SlackRoom } from './slack-room.ts';

/** What is changed in which council, by its id or its place, and who besides those whom it concerns does it or is named. */
export type Change = {
  readonly council: string | Place;
  readonly changed: Changed;
  readonly also: readonly (string | null)[];
};

/** Writes, and then publishes anew the Homes of those whom the change concerns, before or after it. Nobody waits for that. */
export type HomesAround = <Came>(change: Change, write: () => Promise<Came>) => Promise<Came>;

/** That, for the Homes that people of this room have opened. */
export function homesAround(room: SlackRoom): HomesAround {
  return async (change, write) => {
    // Whoever loses a seat is not found by it afterwards.
    const before = await concerned(room, change);
    const came = await write();
    const publish = async () => {
      const also = change.also.filter((user) => user !== null);
      await publishHome(room, [...also, ...before, ...(await concerned(room, change))]);
    };
    void room.inFlight.track(publish());
    return came;
  };
}

async function concerned(room: SlackRoom, { council, changed }: Change): Promise<readonly string[]> {
  try {
    const id = typeof council === 'string' ? council : (await room.plans.councilIn(council))?.id;
    const snapshot = id === undefined ? null : await room.plans.snapshot(id);
    return snapshot === null ? [] : concernedPeople(snapshot, changed);
  } catch (error) {
    const where = typeof council === 'string' ? { council } : { channel: council.channel };
    room.log.warn({ ...where, error: asError(error) }, 'It is not known whose Homes a change concerns');
    return [];
  }
}

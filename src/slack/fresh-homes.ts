import { type Changed, concernedPeople } from '../domain/concerned-people.ts';
import { asError } from './as-error.ts';
import { publishHome } from './publish-home.ts';
import type { SlackRoom } from './slack-room.ts';

/** What was changed in which council, and who besides those whom it concerns did it or is named in it. */
type Change = {
  readonly council: string;
  readonly changed: Changed;
  readonly also: readonly (string | null)[];
};

/** The same room, but once something is written about updates or seats the Homes of those concerned are published anew. */
export function withFreshHomes(room: SlackRoom): SlackRoom {
  return { ...room, updates: freshUpdates(room), seatWriter: freshSeats(room) };
}

function freshUpdates(room: SlackRoom): SlackRoom['updates'] {
  const { updates } = room;
  return {
    ...updates,
    async append(council, activity, update) {
      const came = await updates.append(council, activity, update);
      const also = [update.author, update.registered?.by ?? null];
      publishAfter(room, { council, changed: { activity }, also }, []);
      return came;
    },
    async withdraw(council, update, done) {
      const came = await updates.withdraw(council, update, done);
      publishAfter(room, { council, changed: { update }, also: [done.by] }, []);
      return came;
    },
  };
}

function freshSeats(room: SlackRoom): SlackRoom['seatWriter'] {
  const { seatWriter } = room;
  const around = async <Came>(change: Change, write: () => Promise<Came>): Promise<Came> => {
    // Whoever loses a seat is not found by it afterwards.
    const before = await concerned(room, change);
    const came = await write();
    publishAfter(room, change, before);
    return came;
  };
  const about = (council: string, unit: string, also: Change['also']): Change => ({
    council,
    changed: { unit },
    also,
  });
  return {
    ...seatWriter,
    give: (council, seat, decision) =>
      around(about(council, seat.unit, [decision.by]), () => seatWriter.give(council, seat, decision)),
    vacate: (council, seat, decision) =>
      around(about(council, seat.unit, [decision.by]), () => seatWriter.vacate(council, seat, decision)),
    accept: (council, unit, decision) =>
      around(about(council, unit, [decision.by]), () => seatWriter.accept(council, unit, decision)),
    setAway: (council, seat, decision) =>
      around(about(council, seat.unit, [decision.by]), () => seatWriter.setAway(council, seat, decision)),
  };
}

/** Nobody waits for Home. */
function publishAfter(room: SlackRoom, change: Change, before: readonly string[]): void {
  const publish = async () => {
    const after = await concerned(room, change);
    const also = change.also.filter((user) => user !== null);
    await publishHome(room, [...before, ...after, ...also]);
  };
  void room.inFlight.track(publish());
}

async function concerned(room: SlackRoom, { council, changed }: Change): Promise<readonly string[]> {
  try {
    const snapshot = await room.plans.snapshot(council);
    return snapshot === null ? [] : concernedPeople(snapshot, changed);
  } catch (error) {
    room.log.warn({ council, error: asError(error) }, 'It is not known whose Homes a change concerns');
    return [];
  }
}

import { freshCouncils } from './fresh-councils.ts';
import { type HomesAround, homesAround } from './homes-around.ts';
import type { SlackRoom } from './slack-room.ts';

/** The same room, but once something is written in it that Home shows, the Homes of those concerned are published anew. */
export function withFreshHomes(room: SlackRoom): SlackRoom {
  const around = homesAround(room);
  return {
    ...room,
    ...freshCouncils(room, around),
    updates: freshUpdates(room, around),
    seatWriter: freshSeats(room, around),
  };
}

function freshUpdates({ updates }: SlackRoom, around: HomesAround): SlackRoom['updates'] {
  return {
    ...updates,
    append: (council, activity, update) =>
      around({ council, changed: { activity }, also: [update.author, update.registered?.by ?? null] }, () =>
        updates.append(council, activity, update),
      ),
    withdraw: (council, update, done) =>
      around({ council, changed: { update }, also: [done.by] }, () =>
        updates.withdraw(council, update, done),
      ),
  };
}

function freshSeats({ seatWriter, homes }: SlackRoom, around: HomesAround): SlackRoom['seatWriter'] {
  const about = (council: string, units: readonly string[], by: string | null) =>
    ({ council, changed: { units }, also: [by] }) as const;
  return {
    give: (council, seat, decision) =>
      around(about(council, [seat.unit], decision.by), () => seatWriter.give(council, seat, decision)),
    vacate: (council, seat, decision) =>
      around(about(council, [seat.unit], decision.by), () => seatWriter.vacate(council, seat, decision)),
    accept: (council, unit, decision) =>
      around(about(council, [unit], decision.by), () => seatWriter.accept(council, unit, decision)),
    setAway: (council, seat, decision) =>
      around(about(council, [seat.unit], decision.by), () => seatWriter.setAway(council, seat, decision)),
    mergeUnits: (council, units, decision) =>
      around(about(council, [units.keep, units.drop], decision.by), () =>
        seatWriter.mergeUnits(council, units, decision),
      ),
    release(council, user, decision) {
      // Whoever has left the workspace has no Home in it.
      homes.opened.delete(user);
      return around({ council, changed: { user }, also: [decision.by] }, () =>
        seatWriter.release(council, user, decision),
      );
    },
  };
}

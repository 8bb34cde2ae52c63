import type { Seat } from './council-plan.ts';

/** Seats in their order, each once: a document may name a unit twice, or by two spellings. */
export function distinctSeats(seats: readonly Seat[]): readonly Seat[] {
  return [...new Map(seats.map((seat) => [JSON.stringify([seat.party, seat.unit]), seat])).values()];
}

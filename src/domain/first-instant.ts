import { min } from 'date-fns/min';

/** The earliest of some instants; `null` where there is none, also among those that are not known. */
export function firstInstant(instants: readonly (Date | null)[]): Date | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : min(known);
}

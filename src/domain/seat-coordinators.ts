import type { Coordinator } from './council-plan.ts';

/** Who is to be told of a party's seats: its own coordinators, else all there are. Each once. */
export function coordinatorsFor(coordinators: readonly Coordinator[], party: string): readonly string[] {
  const own = coordinators.filter((one) => one.party === party);
  return [...new Set((own.length > 0 ? own : coordinators).map(({ user }) => user))];
}

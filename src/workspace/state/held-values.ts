import type { StateValues } from './state-values.ts';

export type HeldValues = ReturnType<typeof heldValues>;

/** What each person has chosen in the menus and pickers of a message; nobody else sees it. */
export function heldValues() {
  const values = new Map<string, StateValues>();
  const key = (ts: string, user: string) => `${ts} ${user}`;
  return {
    of: (ts: string, user: string): StateValues => values.get(key(ts, user)) ?? {},
    keep: (ts: string, user: string, held: StateValues): void => {
      values.set(key(ts, user), held);
    },
  };
}

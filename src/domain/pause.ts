/** A time in which somebody is to be left in peace. */
export type Pause = { readonly from: Date; readonly until: Date };

/** So many milliseconds from an instant on. */
export function pauseFrom(from: Date, milliseconds: number): Pause {
  return { from, until: new Date(from.getTime() + milliseconds) };
}

/** Whether it is going on. A clock that is put back before it began ends it: nobody waits longer than was asked. */
export function isPaused({ from, until }: Pause, now: Date): boolean {
  return from <= now && now < until;
}

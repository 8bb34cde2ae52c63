/** Does work under a key: one at a time, and what is asked for while one waits its turn is done together with it. */
export type InTurn = (key: string, work: () => Promise<void>) => Promise<void>;

type Turn = { readonly now: Promise<void>; next: Promise<void> | null };

/** Nothing under way yet. Work must look up what it needs when it begins, for it may speak for several who asked. */
export function inTurn(): InTurn {
  const turns = new Map<string, Turn>();
  const begin = (key: string, work: () => Promise<void>): Promise<void> => {
    const now = work().finally(() => {
      if (turns.get(key)?.now === now && turns.get(key)?.next === null) turns.delete(key);
    });
    turns.set(key, { now, next: null });
    return now;
  };
  return (key, work) => {
    const turn = turns.get(key);
    if (turn === undefined) return begin(key, work);
    turn.next ??= turn.now.then(
      () => begin(key, work),
      () => begin(key, work),
    );
    return turn.next;
  };
}

/** Remembers until the program next hears from outside: what was true at the start of a turn holds to its end. */
export type WithinTurn<Value> = {
  recall(key: string): Value | undefined;
  remember(key: string, value: Value): void;
};

/**
 * A command finds its council and at once asks for its plan. Between the two nothing can have reached this process, so
 * the second question may use what the first one read. `nextTick` runs after the promises of this turn have settled
 * and before the next message from any socket is seen.
 */
export function withinTurn<Value>(): WithinTurn<Value> {
  const remembered = new Map<string, Value>();
  return {
    recall: (key) => remembered.get(key),
    remember(key, value) {
      if (remembered.size === 0) process.nextTick(() => remembered.clear());
      remembered.set(key, value);
    },
  };
}

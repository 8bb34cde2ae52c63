/** Work that has begun and is not finished. Bolt's own `stop` does not wait for what goes on after an acknowledgement. */
export type InFlight = {
  /** Counts the work until it settles. */
  track<Value>(work: Promise<Value>): Promise<Value>;
  /** Settles when all that is in flight now has settled. */
  settled(): Promise<void>;
};

/** Nothing in flight yet. */
export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
      return work;
    },
    settled: async () => void (await Promise.allSettled(running)),
  };
}

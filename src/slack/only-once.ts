import { boundedMap } from './bounded-map.ts';

/** Does what is asked for under a key, unless it is being done or is done already. What came to nothing may be tried again. */
export type OnlyOnce = (key: string, work: () => Promise<boolean>) => Promise<void>;

/** Remembers the last `limit` keys, in this process. */
export function onlyOnce(limit: number): OnlyOnce {
  const done = boundedMap<string, true>(limit);
  return async (key, work) => {
    if (done.get(key)) return;
    done.set(key, true);
    if (!(await work())) done.delete(key);
  };
}

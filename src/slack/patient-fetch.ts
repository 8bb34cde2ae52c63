import type { Clock } from '../app/ports.ts';

const patience = 10_000;

/** `fetch` that gives up after ten seconds where nothing else sets a limit: Bolt sets none for a `response_url`. */
export function patientFetch(clock: Clock): typeof fetch {
  return async (input, init) => {
    if (init?.signal) return fetch(input, init);
    const limit = clock.after(patience);
    const stop = new AbortController();
    void limit.done.then(() => stop.abort(new Error('No answer within ten seconds')));
    try {
      return await fetch(input, { ...init, signal: stop.signal });
    } finally {
      limit.cancel();
    }
  };
}

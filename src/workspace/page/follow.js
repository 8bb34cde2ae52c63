import { control } from './control.js';

const patience = 25_000;
const retryAfter = 1_000;

/** @typedef {Awaited<ReturnType<typeof control.messages>>} Answer */

/**
 * Tells what a person sees in a place, now and at every change, until the signal stops it.
 * While the workspace is away it says so once and keeps asking.
 *
 * @param {{ readonly user: string, readonly channel: string }} where
 * @param {{ readonly onAnswer: (answer: Answer) => unknown, readonly onAway: (isAway: boolean) => void }} listener
 * @param {AbortSignal} signal
 */
export async function follow(where, listener, signal) {
  /** @type {number | undefined} */
  let after;
  while (!signal.aborted) {
    const answer = await next(where, after, signal);
    if (signal.aborted) return;
    listener.onAway(!answer);
    if (answer) await listener.onAnswer(answer);
    else await pause(retryAfter);
    // A workspace that comes back has forgotten its count: then everything is asked for anew.
    after = answer?.cursor;
  }
}

/**
 * @param {{ readonly user: string, readonly channel: string }} where
 * @param {number | undefined} after
 * @param {AbortSignal} signal
 */
async function next(where, after, signal) {
  const later = after === undefined ? {} : { after: String(after), wait: String(patience) };
  try {
    return await control.messages({ ...where, ...later }, signal);
  } catch {
    return undefined;
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

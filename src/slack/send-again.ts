import { WebAPIRateLimitedError } from '@slack/web-api';
import { asError } from './as-error.ts';
import type { SlackDeps } from './slack-room.ts';

const pause = 1_000;
/** Whoever has waited longer than that for an answer has gone. */
const longestPause = 30_000;

/** An answer that one person sees does no harm twice, and none at all does. */
const always = () => true;

/**
 * Sends, and where that fails and `mayRepeat` agrees, once more after a second, or as much later as Slack asks for.
 * Whether it was sent in the end; what could not be is in the log, for there is nobody left to tell.
 */
export async function sendAgain(
  { clock, log }: Pick<SlackDeps, 'clock' | 'log'>,
  send: () => Promise<unknown>,
  mayRepeat: (error: unknown) => boolean = always,
): Promise<boolean> {
  const unsent = (error: unknown) => {
    log.error({ error: asError(error) }, 'A message could not be sent');
    return false;
  };
  try {
    await send();
    return true;
  } catch (error) {
    if (!mayRepeat(error)) return unsent(error);
    await clock.after(pauseAfter(error)).done;
  }
  return send().then(always, unsent);
}

function pauseAfter(error: unknown): number {
  return error instanceof WebAPIRateLimitedError ? Math.min(error.retryAfter * 1_000, longestPause) : pause;
}

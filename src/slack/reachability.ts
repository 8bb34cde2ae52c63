import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Clock } from '../app/ports.ts';

const believedFor = 10_000;

/** Whether Slack answers and knows the bot. Asked at most every ten seconds, so that watchers cost Slack nothing. */
export function reachability(clock: Clock, client: WebClient): () => Promise<boolean> {
  let last = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };
  return () => {
    const at = clock.now().getTime();
    if (at - last.at >= believedFor) last = { at, answer: answers(client) };
    return last.answer;
  };
}

async function answers(client: WebClient): Promise<boolean> {
  try {
    await client.auth.test();
    return true;
  } catch (error) {
    return error instanceof WebAPIRateLimitedError;
  }
}

import { WebClient } from '@slack/web-api';
import type { Log } from '../app/ports.ts';
import { boltLogger } from './bolt-logger.ts';

/** How deliveries reach Slack; `timeout` is the longest that a call may take, in milliseconds. */
export type DeliveryConnection = {
  readonly botToken: string;
  readonly apiUrl?: string | undefined;
  readonly timeout: number;
};

/**
 * A client for deliveries alone: one that Slack asks to wait pauses all its calls, and no command must wait for a
 * reminder. It tries once: Slack has no way to tell a second try from a second message.
 */
export function deliveryClient(log: Log, { botToken, apiUrl, timeout }: DeliveryConnection): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });
}

import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { PostOutcome } from '../domain/delivery-settlement.ts';
import { asError } from './as-error.ts';
import { certainlyNotDelivered } from './certainly-not-delivered.ts';

/** By Slack's documentation some of the work may have been done, or the answer says nothing about it. */
const mayHaveArrived = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** What became of a message that Slack did not say it had taken. Whatever leaves a doubt is `unknown`. */
export function deliveryOutcome(error: unknown): Exclude<PostOutcome, { kind: 'posted' }> {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'rate-limited', milliseconds: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error);
  const { message } = asError(error);
  return { kind: certainlyNotDelivered(error) ? 'not-sent' : 'unknown', error: message };
}

function refusal(error: string): ReturnType<typeof deliveryOutcome> {
  if (error === 'ratelimited') return { kind: 'rate-limited', milliseconds: 1_000 };
  return { kind: mayHaveArrived.has(error) ? 'unknown' : 'refused', error };
}

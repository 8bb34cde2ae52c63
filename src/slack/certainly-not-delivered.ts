import { RespondError } from '@slack/bolt';
import { WebAPIRateLimitedError } from '@slack/web-api';

const beforeAnythingWasSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether a call to Slack failed in a way that leaves no doubt: nobody has seen the message. */
export function certainlyNotDelivered(error: unknown): boolean {
  if (error instanceof WebAPIRateLimitedError) return true;
  if (error instanceof RespondError) return error.statusCode === 429;
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && beforeAnythingWasSent.has(String(cause.code));
}

import { createHmac } from 'node:crypto';

/** The two headers by which an app knows that a request comes from Slack. */
export function signed(secret: string, body: string, seconds: number): Readonly<Record<string, string>> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${digest}` };
}

import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Envelope, Outcome, RetryReason } from './envelope.ts';
import { readReply } from './read-reply.ts';
import { signed } from './signature.ts';

/**
 * Posts signed requests to the app, with the content types Slack uses and nothing added to them.
 * The signature carries the machine's time, not the workspace's: the app checks it against its own.
 */
export function httpDelivery(signingSecret: string) {
  const agent = new Agent({ keepAlive: true });

  const post = (url: string, envelope: Envelope): Promise<Outcome> =>
    new Promise((resolve) => {
      const body = bodyOf(envelope);
      const seconds = Math.floor(Date.now() / 1000);
      const headers = {
        ...contentOf(envelope),
        ...signed(signingSecret, body, seconds),
        ...retryHeaders(envelope),
      };
      const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
        const refused = response.statusCode === undefined || response.statusCode >= 300;
        const final = response.headers['x-slack-no-retry'] === '1';
        text(response).then(
          (answer) => resolve(refused ? failure('http_error', final) : { body: readReply(answer) }),
          () => resolve(failure('connection_failed')),
        );
      });
      outgoing.on('error', () => resolve(failure('connection_failed')));
      outgoing.end(body);
    });

  return { post, close: () => agent.destroy() };
}

function failure(failed: RetryReason, final = false): Outcome {
  return { failed, final };
}

function bodyOf({ kind, payload }: Envelope): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : { ...payload };
  return new URLSearchParams(fields).toString();
}

function contentOf({ kind }: Envelope): Readonly<Record<string, string>> {
  const type = kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    'content-type': type,
    accept: 'application/json,*/*',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
  };
}

function retryHeaders({ retry }: Envelope): Readonly<Record<string, string>> {
  if (!retry) return {};
  return { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason };
}

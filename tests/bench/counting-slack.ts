import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { signingSecret } from './slack-side.ts';

/** A call that the bot made: which method, with what, and when it had arrived, in milliseconds of this process. */
export type Call = { readonly method: string; readonly fields: URLSearchParams; readonly at: number };

type Waiting = { readonly methods: readonly string[]; readonly found: (call: Call) => void };

/**
 * A Slack that takes everything at once, without the limits that Slack sets on how often: so that what is measured is
 * the bot's own time until its call arrives.
 */
export async function countingSlack() {
  const waiting = new Set<Waiting>();
  const server = createServer(async (request, response) => {
    const call = {
      method: methodOf(request),
      fields: new URLSearchParams(await text(request)),
      at: performance.now(),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(call.method)));
    for (const one of [...waiting].filter(({ methods }) => methods.includes(call.method))) {
      waiting.delete(one);
      one.found(call);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    environment: {
      SLACK_BOT_TOKEN: `xoxb-bench-${randomBytes(8).toString('hex')}`,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
      LOG_LEVEL: 'warn',
    },
    /** The next call of one of these methods. */
    next(...methods: readonly string[]): Promise<Call> {
      const { promise, resolve } = Promise.withResolvers<Call>();
      waiting.add({ methods, found: resolve });
      return promise;
    },
    close: () => void server.close(),
  };
}

function methodOf({ url = '' }: IncomingMessage): string {
  return url.replace(/^\/api\//, '');
}

const person = { id: 'U0BENCH', team_id: 'T0BENCH', name: 'bench', real_name: 'Bench', locale: 'sv-SE' };

function answerTo(method: string): object {
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: 'T0BENCH', user_id: 'U0BENCHBOT', bot_id: 'B0BENCH', user: 'bench' };
    case 'users.info':
      return { ok: true, user: person };
    default:
      return { ok: true, view: { id: 'V0BENCH', hash: `hash ${performance.now()}` } };
  }
}

import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** An app without Bolt: keeps every request as it came, and answers as it is told. */
export async function listeningApp() {
  let heard: readonly Heard[] = [];
  let waiting: readonly (() => void)[] = [];
  let reply = (response: ServerResponse) => void response.writeHead(200).end();

  const server = createServer(async (request, response) => {
    const body = await text(request);
    heard = [...heard, { headers: request.headers, body }];
    reply(response);
    for (const wake of waiting) wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the app listens on no port');

  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => isReached() && resolve();
      waiting = [...waiting, check];
      check();
    });

  return {
    url: `http://127.0.0.1:${address.port}/slack/events`,
    requests: () => heard,
    /** Resolves when so many requests have come. */
    heard: (count: number) => until(() => heard.length >= count),
    answer: (status: number | 'nothing', headers: Readonly<Record<string, string>> = {}, words = '') => {
      reply = (response) =>
        void (status === 'nothing' ? undefined : response.writeHead(status, headers).end(words));
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

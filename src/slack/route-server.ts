import { createServer } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Listening } from './door.ts';
import { portOf } from './port-of.ts';

/** Serves paths of our own where Socket Mode needs no server: Bolt's would listen on every address of the machine. */
export function routeServer(routes: readonly CustomRoute[], { host, port }: Listening) {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const route = routes.find((one) => isAt(one, path) && [one.method].flat().includes(request.method ?? ''));
    if (route) return route.handler(Object.assign(request, { params: {} }), response);
    response.writeHead(404).end();
  });
  return {
    /** Rejects where the port is taken. */
    async open(): Promise<number | undefined> {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject).listen(port, host, resolve);
      await promise;
      return portOf(server);
    },
    async close(): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      await promise;
    },
  };
}

/** A segment of a route that begins with a colon stands for any one, as Bolt has it. */
function isAt({ path: pattern }: CustomRoute, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
  );
}

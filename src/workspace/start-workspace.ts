import { createServer, type Server } from 'node:http';
import type { Delivery } from './delivery/delivery.ts';
import { NotLoopbackError } from './not-loopback-error.ts';
import { openWorkspaceState } from './open-workspace-state.ts';
import { PortTakenError } from './port-taken-error.ts';
import { serve } from './server/serve.ts';
import { serveLink } from './server/serve-link.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/** A running workspace. */
export type Workspace = {
  readonly url: string;
  readonly apiUrl: string;
  /** Reaches the app at this request url from now on; `undefined` means over Socket Mode. */
  deliverTo(requestUrl: string | undefined): void;
  /** Ends every connection at once. */
  close(): Promise<void>;
};

/**
 * Opens a Slack-compatible workspace on a loopback port: Web API, Socket Mode, a page for people and a control
 * API for tests. It knows nothing of the app but what an installation would tell Slack.
 * A taken port rejects with a `PortTakenError`, an address that is not loopback with a `NotLoopbackError`.
 */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const host = options.host ?? '127.0.0.1';
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) throw new NotLoopbackError(host);
  const server = createServer();
  const port = await listen(server, options.port, host);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const state = openWorkspaceState(options, url);
  server.on('request', (request, response) => void serve(state, options.routes ?? {}, { request, response }));
  server.on('upgrade', (request, socket, head) => serveLink(state, { request, socket, head }));
  return {
    url,
    apiUrl: `${url}/api/`,
    deliverTo: state.delivery.deliverTo,
    close: () => close(server, state.delivery),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortTakenError(port, error) : error),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server, way: Delivery): Promise<void> {
  way.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { createServer, type Server } from 'node:http';
import { type Delivery, delivery } from './delivery/delivery.ts';
import { PortTakenError } from './port-taken-error.ts';
import { serve } from './server/serve.ts';
import { serveLink } from './server/serve-link.ts';
import { callLog } from './state/call-log.ts';
import { conversations } from './state/conversations.ts';
import { faultPlan } from './state/fault-plan.ts';
import { heldValues } from './state/held-values.ts';
import { type Identifiers, identifiers } from './state/identifiers.ts';
import { messageStore } from './state/message-store.ts';
import { people } from './state/people.ts';
import { rateLimiter } from './state/rate-limiter.ts';
import { responseUrlStore } from './state/response-url-store.ts';
import { suggestionStore } from './state/suggestion-store.ts';
import { triggerStore } from './state/trigger-store.ts';
import { viewStore } from './state/view-store.ts';
import { machineClock, type WorkspaceClock } from './workspace-clock.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import type { WorkspaceState } from './workspace-state.ts';

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
 * A taken port rejects with a `PortTakenError`.
 */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const host = options.host ?? '127.0.0.1';
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) throw new Error(`${host} is not a loopback address`);
  const server = createServer();
  const port = await listen(server, options.port, host);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const state = openState(options, url);
  server.on('request', (request, response) => void serve(state, options.routes ?? {}, { request, response }));
  server.on('upgrade', (request, socket, head) => serveLink(state.delivery.sockets, request, socket, head));
  return {
    url,
    apiUrl: `${url}/api/`,
    deliverTo: state.delivery.deliverTo,
    close: () => close(server, state.delivery),
  };
}

function openState(options: WorkspaceOptions, url: string): WorkspaceState {
  const { directory, app } = options;
  const clock = options.clock ?? machineClock;
  const ids = identifiers(clock);
  const messages = messageStore(ids);
  return {
    clock,
    team: directory.team,
    app,
    url,
    ids,
    people: people(directory, app),
    conversations: conversations(directory, app),
    messages,
    views: viewStore(ids, messages.changed),
    held: heldValues(),
    suggestions: suggestionStore(),
    ...tickets(ids, clock),
    limiter: rateLimiter(clock, options.rateLimits ?? true),
    faults: faultPlan(),
    calls: callLog(),
    delivery: delivery(app, clock, ids),
  };
}

function tickets(ids: Identifiers, clock: WorkspaceClock) {
  return { triggers: triggerStore(ids, clock), responseUrls: responseUrlStore(ids, clock) };
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

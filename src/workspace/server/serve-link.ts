import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WorkspaceState } from '../workspace-state.ts';
import { isFromHere } from './is-from-here.ts';

/** The raw connection of a request that asks to become something else. */
export type Upgrade = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

/** Turns `GET /link?ticket=…` into a Socket Mode connection, once per ticket. */
export function serveLink(
  { delivery, tickets, url }: WorkspaceState,
  { request, socket, head }: Upgrade,
): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  const isWelcome =
    isFromHere(request) && pathname === '/link' && tickets.take(searchParams.get('ticket') ?? '');
  if (isWelcome) delivery.sockets.server.handleUpgrade(request, socket, head, delivery.sockets.welcome);
  else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
}

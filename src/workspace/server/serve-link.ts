import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SocketDelivery } from '../delivery/socket-delivery.ts';
import { isFromHere } from './is-from-here.ts';

/** Turns `GET /link?ticket=…` into a Socket Mode connection, once per ticket. */
export function serveLink(
  sockets: SocketDelivery,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const url = new URL(request.url ?? '/', 'http://workspace');
  const isKnown = url.pathname === '/link' && sockets.admits(url.searchParams.get('ticket') ?? '');
  if (!isKnown || !isFromHere(request))
    return void socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  sockets.server.handleUpgrade(request, socket, head, sockets.welcome);
}

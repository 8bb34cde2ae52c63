import type { WorkspaceRoutes } from '../workspace-options.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { isFromHere } from './is-from-here.ts';
import { BodyTooLargeError } from './request-body.ts';
import { routeAt } from './route-at.ts';
import { sendText } from './send.ts';
import { serveControl } from './serve-control.ts';
import { serveFile } from './serve-file.ts';
import { servePage } from './serve-page.ts';
import { serveResponseUrl } from './serve-response-url.ts';
import { serveUpload } from './serve-upload.ts';
import { serveWebApi } from './serve-web-api.ts';

type Room = (state: WorkspaceState, exchange: Exchange, name: string) => Promise<void> | void;

const rooms: ReadonlyMap<string, Room> = new Map<string, Room>([
  ['POST api', serveWebApi],
  ['POST response', serveResponseUrl],
  ['POST upload', serveUpload],
  ['PUT upload', serveUpload],
  ['GET files', serveFile],
  ['GET control', serveControl],
  ['POST control', serveControl],
  ['DELETE control', serveControl],
]);

/** Answers one request; the only place that catches what goes wrong while answering. */
export async function serve(
  state: WorkspaceState,
  routes: WorkspaceRoutes,
  exchange: Exchange,
): Promise<void> {
  try {
    if (isFromHere(exchange.request)) await dispatch(state, routes, exchange);
    else sendText(exchange.response, 403, 'this workspace answers only its own machine');
  } catch (error) {
    giveUp(exchange, error);
  }
}

async function dispatch(state: WorkspaceState, routes: WorkspaceRoutes, exchange: Exchange): Promise<void> {
  const { method, url = '/' } = exchange.request;
  const { pathname } = new URL(url, state.url);
  const [, place = '', name = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  const room = rooms.get(`${method} ${place}`);
  if (room) return room(state, exchange, name);
  if (method !== 'GET') return sendText(exchange.response, 404, 'not found');
  const route = routeAt(routes, pathname);
  return route ? route(exchange.request, exchange.response) : servePage(exchange.response, pathname);
}

function giveUp({ request, response }: Exchange, error: unknown): void {
  const hasLeft = request.destroyed && !request.complete;
  if (error instanceof BodyTooLargeError) sendText(response, 413, 'body too large');
  else if (!hasLeft) {
    process.emitWarning(error instanceof Error ? error : String(error));
    if (!response.headersSent) sendText(response, 500, 'internal error');
  }
}

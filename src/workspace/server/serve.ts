import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WorkspaceRoutes } from '../workspace-options.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { isFromHere } from './is-from-here.ts';
import { BodyTooLargeError } from './request-body.ts';
import { sendText } from './send.ts';
import { serveControl } from './serve-control.ts';
import { servePage } from './serve-page.ts';
import { serveResponseUrl } from './serve-response-url.ts';
import { serveWebApi } from './serve-web-api.ts';

/** Answers one request; the only place that catches what goes wrong while answering. */
export async function serve(
  state: WorkspaceState,
  routes: WorkspaceRoutes,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  try {
    if (!isFromHere(request)) return sendText(response, 403, 'this workspace answers only its own machine');
    await find(state, routes, { request, response });
  } catch (error) {
    const tooLarge = error instanceof BodyTooLargeError;
    if (!tooLarge && !response.destroyed) process.emitWarning(error instanceof Error ? error : String(error));
    if (!response.headersSent)
      sendText(response, tooLarge ? 413 : 500, tooLarge ? 'body too large' : 'internal error');
    if (tooLarge) request.destroy();
  }
}

async function find(
  state: WorkspaceState,
  routes: WorkspaceRoutes,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const [, room, name = ''] = /^\/([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
  if (room === 'control') return serveControl(state, request, response, url);
  if (request.method === 'POST' && room === 'api') return serveWebApi(state, request, response, name);
  if (request.method === 'POST' && room === 'response')
    return serveResponseUrl(state, request, response, name);
  const route = routes[url.pathname];
  if (request.method === 'GET' && route) return route(request, response);
  if (request.method === 'GET') return servePage(response, url.pathname);
  sendText(response, 404, 'not found');
}

import type { IncomingMessage } from 'node:http';
import { controlTable } from '../control/control-table.ts';
import type { Arguments } from '../methods/method.ts';
import { refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { formArguments } from './form-arguments.ts';
import { requestBody } from './request-body.ts';
import { sendJson } from './send.ts';

/** `/control/…`: what people and tests do in the workspace, and what they can see there. */
export async function serveControl(state: WorkspaceState, { request, response }: Exchange): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const route = controlTable.get(`${request.method} ${url.pathname}`);
  const raw = await asked(request, url);
  if (!route) sendJson(response, 404, refuse('unknown_control'));
  else if (!raw) sendJson(response, 400, refuse('invalid_json'));
  else sendJson(response, 200, await route.answer(state, raw));
}

async function asked(request: IncomingMessage, url: URL): Promise<Arguments | undefined> {
  if (request.method !== 'POST') return Object.fromEntries(url.searchParams);
  return formArguments(await requestBody(request), 'application/json');
}

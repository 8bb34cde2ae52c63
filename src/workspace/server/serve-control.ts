import type { IncomingMessage } from 'node:http';
import { controlTable } from '../control/control-table.ts';
import { unknownControl } from '../control/unknown-control.ts';
import type { Arguments } from '../methods/method.ts';
import { refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { formArguments } from './form-arguments.ts';
import { requestBody } from './request-body.ts';
import { sendJson } from './send.ts';

/** A file of 20 MB as a person uploads it, written in base64. */
const largest = 28 * 1_048_576;

/** `/control/…`: what people and tests do in the workspace, and what they can see there. */
export async function serveControl(state: WorkspaceState, { request, response }: Exchange): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const route = controlTable.get(`${request.method} ${url.pathname}`);
  const raw = await asked(request, url);
  if (!raw) return sendJson(response, 400, refuse('invalid_json'));
  const answer = route ? await route.answer(state, raw) : unknownControl;
  sendJson(response, answer === unknownControl ? 404 : 200, answer);
}

async function asked(request: IncomingMessage, url: URL): Promise<Arguments | undefined> {
  if (request.method !== 'POST') return Object.fromEntries(url.searchParams);
  return formArguments(await requestBody(request, largest), 'application/json');
}

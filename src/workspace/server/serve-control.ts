import type { IncomingMessage, ServerResponse } from 'node:http';
import { controlTable } from '../control/control-table.ts';
import { refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { formArguments } from './form-arguments.ts';
import { requestBody } from './request-body.ts';
import { sendJson } from './send.ts';

/** `/control/…`: what people and tests do in the workspace, and what they can see there. */
export async function serveControl(
  state: WorkspaceState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const route = controlTable.get(`${request.method} ${url.pathname}`);
  if (!route) return sendJson(response, 404, refuse('unknown_control'));
  const raw =
    request.method === 'POST'
      ? formArguments(await requestBody(request), 'application/json')
      : Object.fromEntries(url.searchParams);
  if (!raw) return sendJson(response, 400, refuse('invalid_json'));
  const answer = await route.answer(state, raw);
  sendJson(response, 200, answer);
}

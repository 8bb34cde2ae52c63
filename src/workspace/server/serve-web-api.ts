import type { IncomingMessage, ServerResponse } from 'node:http';
import { callMethod } from '../methods/call-method.ts';
import type { Answer, Arguments } from '../methods/method.ts';
import { refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { formArguments } from './form-arguments.ts';
import { meetFault } from './meet-fault.ts';
import { noting } from './noting.ts';
import { requestBody } from './request-body.ts';
import { sendJson } from './send.ts';

/** `POST /api/<method>`: counted, faulted if a fault is planned, and answered as Slack would. */
export async function serveWebApi(
  state: WorkspaceState,
  { request, response }: Exchange,
  name: string,
): Promise<void> {
  const body = await requestBody(request);
  state.calls.count(name);
  const fault = state.faults.take(name);
  const note = noting(state, 'call', name);
  const raw = formArguments(body, request.headers['content-type'] ?? '');
  if ((await meetFault(state, fault, response)) === 'over') return note(raw, { ok: false, ...fault });
  const answer = raw
    ? callMethod(state, { name, token: tokenOf(request, raw), raw })
    : refuse('invalid_json');
  note(raw, answer);
  if (fault?.kind === 'drop-after') response.destroy();
  else sendAnswer(state, response, answer);
}

function sendAnswer(state: WorkspaceState, response: ServerResponse, answer: Answer): void {
  const headers = { 'x-oauth-scopes': state.app.scopes.join(','), 'x-slack-req-id': state.ids.next('R') };
  const { retryAfter, ...body } = answer;
  if (retryAfter === undefined) sendJson(response, 200, body, headers);
  else sendJson(response, 429, body, { ...headers, 'retry-after': String(retryAfter) });
}

function tokenOf({ headers }: IncomingMessage, raw: Arguments): string {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? (typeof raw.token === 'string' ? raw.token : '');
}

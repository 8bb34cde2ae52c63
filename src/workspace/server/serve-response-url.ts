import { answerInteraction } from '../interactions/answer-interaction.ts';
import type { Arguments } from '../methods/method.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { formArguments } from './form-arguments.ts';
import { meetFault } from './meet-fault.ts';
import { noting } from './noting.ts';
import { requestBody } from './request-body.ts';
import { sendJson, sendText } from './send.ts';

const method = 'response_url';

/** `POST /response/<id>`: an answer to an interaction, five times within thirty minutes. */
export async function serveResponseUrl(
  state: WorkspaceState,
  { request, response }: Exchange,
  id: string,
): Promise<void> {
  const body = await requestBody(request);
  state.calls.count(method);
  const fault = state.faults.take(method);
  const note = noting(state, 'response', method);
  const raw = formArguments(body, request.headers['content-type'] ?? '');
  if ((await meetFault(state, fault, response)) === 'over') return note(raw, { ok: false, ...fault });
  const refusal = answered(state, id, raw);
  note(raw, refusal ?? { ok: true });
  if (refusal) state.calls.judge(method, refusal);
  if (fault?.kind === 'drop-after') response.destroy();
  else if (refusal) sendJson(response, refusal.error.endsWith('_url') ? 404 : 400, refusal);
  else sendText(response, 200, 'ok');
}

function answered(state: WorkspaceState, id: string, raw: Arguments | undefined): Refusal | undefined {
  if (!raw) return refuse('invalid_payload');
  const target = state.responseUrls.use(id);
  return isRefusal(target) ? target : answerInteraction(state, target, raw);
}

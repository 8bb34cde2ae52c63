import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceApp } from '../workspace-app.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Answer, Arguments, Method } from './method.ts';
import { methodTable } from './method-table.ts';
import { missingScope } from './missing-scope.ts';
import { pace } from './rate-tiers.ts';

export type Call = { readonly name: string; readonly token: string; readonly raw: Arguments };

/** Carries out one call the way Slack would: who asks, whether they may, whether it is their turn, and then the method itself. */
export function callMethod(state: WorkspaceState, call: Call): Answer {
  const method = methodTable.get(call.name);
  const answer = method
    ? (mayNot(state, method, call) ?? method.answer(state, call.raw))
    : refuse('unknown_method', { req_method: call.name });
  if (!answer.ok) state.calls.judge(call.name, answer);
  return answer;
}

function mayNot(state: WorkspaceState, method: Method, { name, token, raw }: Call): Refusal | undefined {
  return (
    wrongToken(state.app, method, token) ??
    missingScope(state.app, method.scopes) ??
    tooSoon(state, method, { name, raw })
  );
}

function wrongToken(
  { botToken, appToken }: WorkspaceApp,
  method: Method,
  token: string,
): Refusal | undefined {
  if (token === '') return refuse('not_authed');
  if (token !== botToken && token !== appToken) return refuse('invalid_auth');
  const isRight = token === (method.token === 'bot' ? botToken : appToken);
  return isRight ? undefined : refuse('not_allowed_token_type');
}

function tooSoon(
  { limiter }: WorkspaceState,
  method: Method,
  { name, raw }: { readonly name: string; readonly raw: Arguments },
): Refusal | undefined {
  const seconds = limiter.seconds(name, method.limit);
  const paced =
    seconds === 0 && method.pacedBy ? limiter.seconds(`${name} ${method.pacedBy(raw)}`, pace) : seconds;
  return paced > 0 ? refuse('ratelimited', { retryAfter: paced }) : undefined;
}

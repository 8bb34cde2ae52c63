import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceApp } from '../workspace-app.ts';

/** Why an app may not, if it has none of the scopes that would let it. */
export function missingScope({ scopes }: WorkspaceApp, anyOf: readonly string[]): Refusal | undefined {
  if (anyOf.length === 0 || anyOf.some((scope) => scopes.includes(scope))) return undefined;
  return refuse('missing_scope', { needed: anyOf.join(','), provided: scopes.join(',') });
}

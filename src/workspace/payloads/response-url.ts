import type { ResponseTarget } from '../state/response-url-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** A fresh address for answers to one interaction. */
export function responseUrl(state: WorkspaceState, target: ResponseTarget): string {
  return `${state.url}/response/${state.responseUrls.issue(target)}`;
}

import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** The person a control call speaks for. */
export function personOf({ people }: WorkspaceState, id: string): WorkspaceUser | Refusal {
  return people.find(id) ?? refuse('user_not_found');
}

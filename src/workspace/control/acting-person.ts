import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { personOf } from './person-of.ts';

/** The person who does something in the workspace; one whose account is closed can do nothing there. */
export function actingPerson(state: WorkspaceState, id: string): WorkspaceUser | Refusal {
  const person = personOf(state, id);
  if ('ok' in person) return person;
  return person.deleted === true ? refuse('account_inactive') : person;
}

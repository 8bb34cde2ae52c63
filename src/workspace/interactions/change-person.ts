import { userChangeEvent } from '../payloads/happenings.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { tellEvent } from './tell-event.ts';

/** What can change about a person; `deleted` closes their account or opens it again. */
type PersonChange = Partial<Pick<WorkspaceUser, 'realName' | 'locale' | 'tz' | 'deleted' | 'email'>>;

/** A person changes. The app hears of it as `user_change`, and of their own details as `user_profile_changed` too. */
export async function changePerson(
  state: WorkspaceState,
  person: WorkspaceUser,
  change: PersonChange,
): Promise<void> {
  const changed = { ...person, ...change };
  state.people.put(changed);
  state.messages.changed();
  const isProfile = change.realName !== undefined || change.email !== undefined;
  await Promise.all([
    tellEvent(state, userChangeEvent(state, 'user_change', changed)),
    isProfile ? tellEvent(state, userChangeEvent(state, 'user_profile_changed', changed)) : undefined,
  ]);
}

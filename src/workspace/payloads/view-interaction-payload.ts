import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { actor } from './actor.ts';
import { responseUrls } from './response-urls.ts';
import { viewPayload } from './view-payload.ts';

/** A submitted modal as Slack posts it. */
export function viewSubmissionPayload(state: WorkspaceState, user: WorkspaceUser, view: StoredView) {
  return {
    type: 'view_submission' as const,
    ...actor(state, user),
    trigger_id: state.triggers.issue({ user: user.id, view: view.id }),
    view: viewPayload(state, view),
    response_urls: responseUrls(state, user, view),
  };
}

/** A modal closed without being submitted. */
export function viewClosedPayload(
  state: WorkspaceState,
  user: WorkspaceUser,
  view: StoredView,
  isCleared: boolean,
) {
  return {
    type: 'view_closed' as const,
    ...actor(state, user),
    view: viewPayload(state, view),
    is_cleared: isCleared,
  };
}

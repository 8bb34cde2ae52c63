import { elementsIn } from '../blocks/elements-in.ts';
import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { responseUrl } from './response-url.ts';

/** For every conversation a person chose in a menu that promises it: an address for messages there. */
export function responseUrls(state: WorkspaceState, user: WorkspaceUser, view: StoredView) {
  return elementsIn(view.blocks).flatMap(({ blockId, element }) => {
    const held = view.values[blockId]?.[element.action_id];
    const channel = held?.selected_conversation ?? held?.selected_channel;
    if (element.response_url_enabled !== true || typeof channel !== 'string') return [];
    const url = responseUrl(state, { user: user.id, channel });
    return [{ block_id: blockId, action_id: element.action_id, channel_id: channel, response_url: url }];
  });
}

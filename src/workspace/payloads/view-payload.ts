import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { toldValues } from './told-values.ts';

/** A view as Slack answers calls with it and sends it along with what people do in it. */
export function viewPayload(state: WorkspaceState, view: StoredView) {
  const { team, app } = state;
  return {
    id: view.id,
    team_id: team.id,
    type: view.type,
    blocks: [...view.blocks],
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: toldValues(state, view.values) },
    hash: view.hash,
    title: view.title ?? { type: 'plain_text' as const, text: 'View Title', emoji: true },
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: app.id,
    external_id: view.externalId,
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import { keepTyped } from '../keep-typed.ts';
import { initialValues } from '../modals/initial-values.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { readUpdateFields } from '../modals/read-update-fields.ts';
import { updateFormIds } from '../modals/update-form-ids.ts';
import { viewState } from '../modals/view-state.ts';
import type { SlackRoom } from '../slack-room.ts';

/** An update's form is closed and not sent: what was typed in it is kept as a draft, where anything was. */
export function updateClosed(room: SlackRoom) {
  return async ({ ack, body, view }: SlackViewMiddlewareArgs<ViewClosedAction>): Promise<void> => {
    await ack();
    const ids = readMetadata(updateFormIds, view.private_metadata);
    if (ids === null) return;
    const fields = readUpdateFields(viewState(view.state.values), ids.round);
    const before = readUpdateFields(viewState(initialValues(view.blocks)), ids.round);
    if (isDeepStrictEqual(fields, before)) return;
    const workspace = body.team?.id ?? body.user.team_id ?? '';
    const asker = { user: body.user.id, place: { workspace, channel: '' } };
    await room.inFlight.track(keepTyped(room, asker, { ids, fields }));
  };
}

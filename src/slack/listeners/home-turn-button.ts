import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { readMetadata } from '../modals/private-metadata.ts';
import { showHome } from '../show-home.ts';
import type { SlackRoom } from '../slack-room.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

const turned = z.strictObject({ council: z.string().min(1).max(200), page: z.int().min(1).max(1000) });

/** A button in App Home that shows it anew, at the page of one's own activities that it names, else at the first. */
export function homeTurnButton(room: SlackRoom) {
  return async ({ ack, action, body }: Pressed): Promise<void> => {
    await ack();
    const workspace = body.team?.id ?? body.user.team_id ?? '';
    const asked = readMetadata(turned, action.value);
    const hash = body.view?.hash ?? null;
    await room.inFlight.track(showHome(room, body.user.id, { workspace, turned: asked, hash }));
  };
}

import type { SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { showHome } from '../show-home.ts';
import type { SlackRoom } from '../slack-room.ts';

/** What stands there, where something was published before. */
const before = z.object({ hash: z.string() });

/** Somebody opens App Home: it is put together for them, from its first page. The bot's messages are another tab. */
export function homeOpened(room: SlackRoom) {
  return async ({ event, body }: SlackEventMiddlewareArgs<'app_home_opened'>): Promise<void> => {
    if (event.tab !== 'home') return;
    const hash = before.safeParse(event.view).data?.hash ?? null;
    await room.inFlight.track(showHome(room, event.user, { workspace: body.team_id, turned: null, hash }));
  };
}

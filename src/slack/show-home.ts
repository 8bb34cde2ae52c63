import type { OpenedHome } from './homes.ts';
import { publishHome } from './publish-home.ts';
import type { SlackRoom } from './slack-room.ts';

/** How somebody has their Home before them; `hash` is Slack's of what it shows, `null` where it shows nothing of ours. */
type Before = Omit<OpenedHome, 'shown'>;

/** Shows somebody their Home as it is now. What they have before them already is not sent again. */
export async function showHome(room: SlackRoom, user: string, before: Before): Promise<void> {
  const known = room.homes.opened.get(user);
  // An event without a view that comes after one was published was on its way before that.
  const hash = before.hash ?? known?.hash ?? null;
  const shown = known && known.hash === hash ? known.shown : null;
  room.homes.opened.set(user, { ...before, hash, shown });
  await publishHome(room, [user]);
}

import type { SlackEventMiddlewareArgs } from '@slack/bolt';
import { personLeft } from '../seat-left.ts';
import type { SlackRoom } from '../slack-room.ts';

/** Something about a person has changed: what was known of them is asked anew, and whoever left holds no seat. */
export function personChanged(room: SlackRoom) {
  return async ({ event, body }: SlackEventMiddlewareArgs<'user_change'>): Promise<void> => {
    const { id: user, deleted } = event.user;
    room.people.forget(user);
    if (deleted) await room.inFlight.track(personLeft(room, { workspace: body.team_id, user }));
  };
}

import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { greet } from '../onboarding-greet.ts';
import type { SlackRoom } from '../slack-room.ts';

type Joined = AllMiddlewareArgs & SlackEventMiddlewareArgs<'member_joined_channel'>;

/** Somebody has come to a channel: where it is the bot itself, it greets. */
export function botInvited(room: SlackRoom) {
  return async ({ event, body, context }: Joined): Promise<void> => {
    if (event.user !== context.botUserId) return;
    const place = { workspace: body.team_id, channel: event.channel };
    await room.inFlight.track(greet(room, place, event.inviter ?? null));
  };
}

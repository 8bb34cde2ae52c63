import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';

/** Somebody pressed a button or picked from a menu. `isPrivate`: nobody else sees the message it stands in. */
export type Press = Asker & {
  readonly message: string;
  readonly isPrivate: boolean;
  readonly respond: RespondFn;
};

/** Who pressed where. Slack leaves out what does not apply, such as the channel of a view. */
export function pressOf(body: BlockAction, respond: RespondFn): Press {
  const { message_ts, is_ephemeral } = body.container;
  return {
    user: body.user.id,
    place: { workspace: body.team?.id ?? body.user.team_id ?? '', channel: body.channel?.id ?? '' },
    message: String(message_ts),
    isPrivate: is_ephemeral === true,
    respond,
  };
}

/** How a press is answered: instead of the private message it stands in, or else beside it. */
export function inPlace({ isPrivate }: Press, message: Message) {
  return { response_type: 'ephemeral' as const, replace_original: isPrivate, ...message };
}

/** A message for the person who pressed, which leaves what they look at as it is. */
export function beside(message: Message) {
  return { response_type: 'ephemeral' as const, replace_original: false, ...message };
}

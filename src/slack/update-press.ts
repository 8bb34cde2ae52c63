import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import type { OpenModal } from './modals/show-in-modal.ts';
import { beside } from './press.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellSurely } from './tell-surely.ts';

/** Somebody pressed or chose something about updates, in a message or in a view. */
export type UpdatePress = {
  readonly asker: Asker;
  readonly trigger: string;
  /** The modal it stands in, if it does. */
  readonly modal: OpenModal | null;
  /** Answers beside the message, or where there is none in the person's own conversation. Whether it was sent. */
  readonly reply: (message: Message) => Promise<boolean>;
};

/** Who pressed where. A press in a view has no message to answer beside, and then no `respond` either. */
export function updatePress(room: SlackRoom, body: BlockAction, respond: RespondFn | undefined): UpdatePress {
  const user = body.user.id;
  const workspace = body.team?.id ?? body.user.team_id ?? '';
  return {
    asker: { user, place: { workspace, channel: body.channel?.id ?? '' } },
    trigger: body.trigger_id,
    modal: body.view?.type === 'modal' ? { id: body.view.id, hash: body.view.hash } : null,
    reply: async (message) => {
      const isSaid = respond && (await sendAgain(room, () => respond(beside(message))));
      return isSaid === true || tellSurely(room, user, message);
    },
  };
}

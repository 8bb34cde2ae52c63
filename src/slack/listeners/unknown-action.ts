import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { pressOf } from '../press.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellTooOld } from '../tell-too-old.ts';

/** A button or menu of a version that is gone: said in words, where Slack alone would show a warning sign. */
export function unknownAction(room: SlackRoom) {
  return async ({ ack, body, respond }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    await ack();
    await room.inFlight.track(tellTooOld(room, pressOf(body, respond)));
  };
}

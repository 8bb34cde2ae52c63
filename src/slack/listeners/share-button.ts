import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { askedAgain } from '../asked-again.ts';
import { type Press, pressOf } from '../press.ts';
import { shareAnswer } from '../share-answer.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellTooOld } from '../tell-too-old.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** "Visa för alla": a second click on the same answer, or one click delivered twice, shows nothing more. */
export function shareButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    await room.inFlight.track(share(room, pressOf(body, respond), action.value));
  };
}

async function share(room: SlackRoom, press: Press, value: string | undefined): Promise<void> {
  const asked = askedAgain(value);
  if (asked === null) return tellTooOld(room, press);
  await room.sharing(`${press.user} ${press.message} ${value}`, () => shareAnswer(room, press, asked));
}

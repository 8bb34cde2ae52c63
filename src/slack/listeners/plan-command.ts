import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerInTime } from '../answer-in-time.ts';
import { answerTo } from '../answer-to.ts';
import { deedIn } from '../command-deeds.ts';
import { parsePlanRequest } from '../plan-request.ts';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';

/** `/plan …`: opens a form, or answers only the person who asked, in the acknowledgement itself when it can. */
export function planCommand(room: SlackRoom) {
  return ({ command, ack, respond }: SlackCommandMiddlewareArgs): Promise<void> => {
    const asker = {
      user: command.user_id,
      place: { workspace: command.team_id, channel: command.channel_id },
    };
    const work = async () => {
      const deed = deedIn(command.text);
      if (deed) return deed.carryOut(room, { asker, words: deed.words, trigger: command.trigger_id });
      return answerTo(room, asker, { ...parsePlanRequest(command.text, command.user_id), council: null });
    };
    const done = answerInTime(room, asker, {
      work: work(),
      reply: {
        acknowledge: (message) => ack(message && { response_type: 'ephemeral', ...message }),
        respond: (message) => sendAgain(room, () => respond({ response_type: 'ephemeral', ...message })),
      },
    });
    return room.inFlight.track(done);
  };
}

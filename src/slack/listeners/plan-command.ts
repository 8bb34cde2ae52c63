import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerInTime } from '../answer-in-time.ts';
import { answerTo } from '../answer-to.ts';
import { parsePlanRequest } from '../plan-request.ts';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';

/** `/plan …`: answers only the person who asked, in the acknowledgement itself when it can. */
export function planCommand(room: SlackRoom) {
  return ({ command, ack, respond }: SlackCommandMiddlewareArgs): Promise<void> => {
    const asker = {
      user: command.user_id,
      place: { workspace: command.team_id, channel: command.channel_id },
    };
    const answer = async () =>
      answerTo(room, asker, { ...parsePlanRequest(command.text, command.user_id), council: null });
    const done = answerInTime(room, asker, {
      work: answer(),
      reply: {
        acknowledge: (message) => ack(message && { response_type: 'ephemeral', ...message }),
        respond: (message) => sendAgain(room, () => respond({ response_type: 'ephemeral', ...message })),
      },
    });
    return room.inFlight.track(done);
  };
}

import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Message } from './blocks/message.ts';
import { beside, type Press, pressOf } from './press.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellPerson } from './tell-person.ts';

/** A press that is to open a form: who made it and where, Slack's trigger, and the value of what was pressed. */
export type Opening = {
  readonly press: Press;
  readonly trigger: string;
  readonly value: string | undefined;
};

/** Opens a form. `null`: Slack has shown it; else what to say instead. */
export type Opens = (opening: Opening) => Promise<Message | null>;

/** Opens a form for a press; the same press delivered twice opens one, for Slack's trigger is good for no more. */
export async function openOnce(
  room: SlackRoom,
  {
    body,
    respond,
    value,
  }: { readonly body: BlockAction; readonly respond: RespondFn; readonly value: string | undefined },
  opens: Opens,
): Promise<void> {
  const press = pressOf(body, respond);
  const { trigger_id: trigger } = body;
  const open = async () => {
    const message = await opens({ press, trigger, value });
    if (message !== null) await tellPresser(room, press, message);
    return true;
  };
  await room.inFlight.track(room.sharing(`open ${trigger}`, open));
}

/** A view has no place beside it for an answer. */
async function tellPresser(room: SlackRoom, press: Press, message: Message): Promise<void> {
  if (press.place.channel === '') await tellPerson(room, press.user, message);
  else await sendAgain(room, () => press.respond(beside(message)));
}

import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import type { SlackRoom } from './slack-room.ts';

/** Who wants to do something, the words after the command, and Slack's trigger for opening a form: good for 3 s, once. */
type DeedAsked = { readonly asker: Asker; readonly words: string; readonly trigger: string };

/** Carries out what a command asks for. `null`: a form was opened and there is nothing to say. */
export type CommandDeed = (room: SlackRoom, asked: DeedAsked) => Promise<Message | null>;

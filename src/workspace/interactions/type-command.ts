import type { Acknowledgement } from '../delivery/envelope.ts';
import { slashCommandPayload, type TypedCommand } from '../payloads/slash-command-payload.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { slackbot } from '../state/people.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { answerInteraction } from './answer-interaction.ts';
import { escapeMentions } from './escape-mentions.ts';
import { type InteractionOutcome, outcomeOf } from './interaction-outcome.ts';
import { isSilent } from './is-silent.ts';

/**
 * A person types a command. What the app puts in its acknowledgement is shown to them; if it does not
 * acknowledge in time, or answers what Slack cannot show, they read Slack's own failure line instead.
 */
export async function typeCommand(
  state: WorkspaceState,
  who: Pick<TypedCommand, 'user' | 'room'>,
  line: string,
): Promise<InteractionOutcome | Refusal> {
  const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const command = state.app.commands.find((known) => known.command === name);
  if (!command) {
    sayAsSlack(state, who, `${name} is not a valid command.`);
    return refuse('unknown_command');
  }
  const text = command.shouldEscape ? escapeMentions(state, rest) : rest;
  const payload = slashCommandPayload(state, { ...who, command: name, text });
  const acknowledgement = await state.delivery.deliver({ kind: 'slash_commands', payload, answerable: true });
  const refusal = failureOf(state, who, acknowledgement);
  if (!refusal) return outcomeOf(acknowledgement);
  state.calls.judge('command', refusal);
  sayAsSlack(state, who, `${name} failed with the error "${refusal.error}"`);
  return { ...outcomeOf(acknowledgement), ok: false, error: refusal.error };
}

function failureOf(
  state: WorkspaceState,
  { user, room }: Pick<TypedCommand, 'user' | 'room'>,
  acknowledgement: Acknowledgement,
): Refusal | undefined {
  if (!acknowledgement.acknowledged) return refuse(acknowledgement.error);
  const { body } = acknowledgement;
  if (isSilent(body)) return undefined;
  const raw = typeof body === 'object' ? { ...body } : { text: String(body) };
  return answerInteraction(state, { user: user.id, channel: room.id }, raw);
}

function sayAsSlack(
  state: WorkspaceState,
  { user, room }: Pick<TypedCommand, 'user' | 'room'>,
  text: string,
): void {
  state.messages.post({ channel: room.id, user: slackbot, text, onlyFor: user.id });
}

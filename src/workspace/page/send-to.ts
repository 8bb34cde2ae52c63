import { control } from './control.ts';
import type { Directory } from './model/directory.ts';
import type { Outcome } from './model/seen.ts';

type Typed = Parameters<typeof control.command>[0];

/**
 * Sends what a person wrote: a text that begins with a slash is a command, any other is their message. `/invite` and
 * `/remove` are Slack's own.
 */
export function sendTo(typed: Typed, { users }: Directory): Promise<Outcome> {
  const { user, channel, text } = typed;
  if (!text.startsWith('/')) return control.say(typed);
  const [, own, name] = /^\/(invite|remove)\s+@?(\S+)\s*$/.exec(text) ?? [];
  if (own === undefined) return command(typed);
  const member = { user: users.find((one) => one.name === name)?.id ?? '', channel };
  return own === 'invite' ? control.join({ ...member, inviter: user }) : control.leave(member);
}

/**
 * How a command went is told where it was typed, in Slack's own line; only when it never got that far is there anything
 * to add.
 */
async function command(typed: Typed): Promise<Outcome> {
  const outcome = await control.command(typed);
  const isTold = outcome.delivered !== undefined || outcome.error === 'unknown_command';
  return isTold ? { ok: true } : outcome;
}

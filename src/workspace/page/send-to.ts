import { control } from './control.ts';
import type { Outcome } from './model/seen.ts';

/**
 * Sends what a person wrote: a text that begins with a slash is a command, any other is their message. How a command
 * went is told where it was typed, in Slack's own line; only when it never got that far is there anything to add.
 */
export async function sendTo(typed: Parameters<typeof control.command>[0]): Promise<Outcome> {
  if (!typed.text.startsWith('/')) return control.say(typed);
  const outcome = await control.command(typed);
  const isTold = outcome.delivered !== undefined || outcome.error === 'unknown_command';
  return isTold ? { ok: true } : outcome;
}

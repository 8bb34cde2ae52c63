import type { Command } from './directory.ts';

/** A whole command line for a newcomer to try, where the app has given one. */
export function exampleAmong(commands: readonly Command[]): string | undefined {
  const command = commands.find(({ example }) => example);
  return command && `${command.command} ${command.example}`;
}

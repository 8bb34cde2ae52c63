import type { Words } from '../words/words.ts';
import type { Command, Directory } from './directory.ts';

/** Something that could be meant by what is being typed. */
export type Suggestion = {
  readonly id: string;
  /** The whole text, once it is taken. */
  readonly text: string;
  readonly name: string;
  readonly hint: string;
  readonly description: string;
};

const most = 8;

/**
 * The commands that begin as what is being typed, the app's and Slack's own, or those whose name does, where a name is
 * begun with @.
 */
export function suggestionsFor(typed: string, directory: Directory, words: Words): readonly Suggestion[] {
  if (/^\/\S*$/.test(typed))
    return commandsLike(typed.toLowerCase(), [...directory.app.commands, ...ownCommands(words)]);
  const [, before, name] = /^(.*(?:^|\s))@(\S*)$/s.exec(typed) ?? [];
  return before === undefined || name === undefined
    ? []
    : usersLike(name.toLowerCase(), before, directory.users);
}

/** What Slack itself understands in the box to write in, as far as this page does. */
function ownCommands({ ownCommands: { invite, remove } }: Words): readonly Command[] {
  return [
    { command: '/invite', usageHint: '@', description: invite },
    { command: '/remove', usageHint: '@', description: remove },
  ];
}

function commandsLike(begun: string, commands: readonly Command[]): readonly Suggestion[] {
  return commands
    .filter(({ command }) => command.startsWith(begun) && command !== begun)
    .map(({ command, usageHint = '', description = '' }) => ({
      id: command,
      text: `${command} `,
      name: command,
      hint: usageHint,
      description,
    }));
}

function usersLike(begun: string, before: string, users: Directory['users']): readonly Suggestion[] {
  const isMeant = (name: string) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(begun));
  // A whole name needs no completion: Enter then sends.
  if (users.some(({ name }) => name.toLowerCase() === begun)) return [];
  return users
    .filter((user) => user.deleted !== true && (isMeant(user.name) || isMeant(user.realName)))
    .slice(0, most)
    .map(({ id, name, realName }) => ({
      id,
      text: `${before}@${name} `,
      name: `@${name}`,
      hint: realName,
      description: '',
    }));
}

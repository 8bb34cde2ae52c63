import type { Directory } from './directory.ts';
import { peopleAmong } from './people-among.ts';

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

/** The commands that begin as what is being typed, or the people whose name does, where a name is begun with @. */
export function suggestionsFor(typed: string, { app, users }: Directory): readonly Suggestion[] {
  const begun = typed.toLowerCase();
  if (/^\/\S*$/.test(begun)) {
    return app.commands
      .filter(({ command }) => command.startsWith(begun) && command !== begun)
      .map(({ command, usageHint = '', description = '' }) => ({
        id: command,
        text: `${command} `,
        name: command,
        hint: usageHint,
        description,
      }));
  }
  const [, before, name] = /^(.*(?:^|\s))@(\S*)$/s.exec(typed) ?? [];
  return before === undefined || name === undefined ? [] : peopleNamed(name.toLowerCase(), before, users);
}

function peopleNamed(begun: string, before: string, users: Directory['users']): readonly Suggestion[] {
  const isMeant = (name: string) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(begun));
  return peopleAmong(users)
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

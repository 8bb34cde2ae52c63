import type { WorkspaceState } from '../workspace-state.ts';

/** What a person typed, with names turned into ids and addresses put in angles, as Slack sends it where a command asks for that. */
export function escapeMentions({ people, conversations }: WorkspaceState, text: string): string {
  const user = (name: string) => people.all().find((person) => person.name === name);
  const room = (name: string) =>
    conversations.all().find((channel) => channel.kind !== 'im' && channel.name === name);
  return text
    .replaceAll(/(^|\s)(https?:\/\/[^\s<>|]+)/g, '$1<$2>')
    .replaceAll(mention('@'), (whole, before: string, name: string) =>
      replaced(whole, before, { sign: '@', found: user(name) }),
    )
    .replaceAll(mention('#'), (whole, before: string, name: string) =>
      replaced(whole, before, { sign: '#', found: room(name) }),
    );
}

function mention(sign: '@' | '#'): RegExp {
  return new RegExp(`(^|\\s)${sign}([\\p{L}\\d._-]*[\\p{L}\\d])`, 'gu');
}

function replaced(
  whole: string,
  before: string,
  {
    sign,
    found,
  }: { readonly sign: string; readonly found: { readonly id: string; readonly name: string } | undefined },
): string {
  return found ? `${before}<${sign}${found.id}|${found.name}>` : whole;
}

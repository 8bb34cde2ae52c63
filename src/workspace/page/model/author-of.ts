import type { Directory } from './directory.ts';
import type { Seen } from './seen.ts';

/** Who wrote something. */
export type Author = { readonly name: string; readonly isApp: boolean };

/** Who wrote a message, by the name the directory has for them. */
export function authorOf({ user, username }: Seen, { users, app }: Directory): Author {
  const known = users.find((person) => person.id === user);
  return {
    name: known?.realName ?? username ?? user,
    isApp: user === app.botUserId || known?.isBot === true,
  };
}

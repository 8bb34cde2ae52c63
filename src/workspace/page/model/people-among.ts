import type { Person } from './directory.ts';

/** Those the page lists: people, not apps. Who has left is listed, but cannot sit at the page. */
export function peopleAmong(users: readonly Person[]): readonly Person[] {
  return users.filter((user) => user.isBot !== true);
}

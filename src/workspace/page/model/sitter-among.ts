import type { Person } from './directory.ts';
import { peopleAmong } from './people-among.ts';

/** Who sits at the page: the one wanted, else the first who can. */
export function sitterAmong(users: readonly Person[], wanted: string | null): Person {
  const present = peopleAmong(users).filter((user) => user.deleted !== true);
  const person = present.find(({ id }) => id === wanted) ?? present[0];
  if (!person) throw new Error('a workspace without people has nobody to show its page to');
  return person;
}

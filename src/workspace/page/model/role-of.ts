import type { Words } from '../words/words.ts';
import type { Person } from './directory.ts';

/** What a person may do in the workspace, in one word. */
export function roleOf(person: Person, { roles }: Words): string {
  if (person.deleted) return roles.deleted;
  if (person.isAdmin) return roles.admin;
  if (person.isStranger) return roles.stranger;
  return person.isRestricted || person.isUltraRestricted ? roles.guest : roles.member;
}

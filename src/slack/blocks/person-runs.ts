import { person, type Run } from './rich-text.ts';

/** People after each other, with commas between. */
export function personRuns(users: readonly string[]): readonly Run[] {
  return users.flatMap((user, at) => (at === 0 ? [person(user)] : [', ', person(user)]));
}

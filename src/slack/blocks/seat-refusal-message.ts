import type { Answerable } from '../../domain/permission.ts';
import type { Words } from '../../words/words.ts';
import type { Message } from './message.ts';
import { personRuns } from './person-runs.ts';
import { runMessage } from './run-message.ts';

/** That only a coordinator may, and who that is, or who can become the first. */
export function seatRefusalMessage(
  { coordinators }: Pick<Answerable, 'coordinators'>,
  { seats }: Words,
): Message {
  const { notAllowed, coordinators: are, noCoordinators } = seats.refused;
  const users = [...new Set(coordinators.map(({ user }) => user))];
  if (users.length === 0) return runMessage(notAllowed, [notAllowed, noCoordinators]);
  return runMessage(notAllowed, [notAllowed, are, ...personRuns(users), '.']);
}

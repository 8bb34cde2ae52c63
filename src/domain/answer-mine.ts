import type { Answer } from './answer.ts';
import type { Day } from './calendar.ts';
import { dueOfPerson } from './due-of-person.ts';
import { heldStandings } from './held-units.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';

// Each has buttons of its own below it.
const activitiesOnPage = 6;

/** What a person answers for themselves, with what each of their seats owes, most urgent first. */
export function answerMine(
  snapshot: Snapshot,
  { user, page }: Extract<Question, { kind: 'mine' }>,
  today: Day,
): Answer {
  const own = dueOfPerson(snapshot, user, today);
  return {
    kind: 'mine',
    user,
    seats: heldStandings(snapshot, user),
    activities: pageOf(own, page, (one) => one, activitiesOnPage),
  };
}

import { activityCard } from './activity-card.ts';
import { lineOn } from './activity-standing.ts';
import type { Answer, Scope } from './answer.ts';
import { answerOwnersOfPerson } from './answer-owners-of-person.ts';
import type { Day } from './calendar.ts';
import { standingsIn, wholePlan } from './in-scope.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import { silentUnits } from './silent-units.ts';
import type { Snapshot } from './snapshot.ts';
import { statusCounts } from './status-counts.ts';
import { subjectMeant } from './subject-meant.ts';

/** How an activity, an area, a unit, a party or the whole plan is doing; of a person, what they answer for. */
export function answerStatus(
  snapshot: Snapshot,
  { about, page }: Extract<Question, { kind: 'status' }>,
  today: Day,
): Answer {
  const on: PageRead = { page, today };
  if (about === null) return standing(snapshot, wholePlan(snapshot), on);
  const meant = subjectMeant(snapshot, about);
  switch (meant.kind) {
    case 'activity':
      return { kind: 'activity', card: activityCard(snapshot, meant.activity, today) };
    case 'scope':
      return standing(snapshot, meant.scope, on);
    case 'person':
      return answerOwnersOfPerson(snapshot, meant.user, on);
    case 'unclear':
      return meant.answer;
  }
}

type PageRead = { readonly page: number; readonly today: Day };

function standing(snapshot: Snapshot, scope: Scope, { page, today }: PageRead): Answer {
  const standings = standingsIn(snapshot, scope);
  return {
    kind: 'standing',
    scope,
    counts: statusCounts(standings),
    silent: silentUnits(snapshot, scope),
    activities: pageOf(standings, page, (standing) => lineOn(today, standing)),
  };
}

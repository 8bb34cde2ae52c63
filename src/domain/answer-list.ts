import { activityCard } from './activity-card.ts';
import { type ActivityStanding, lineOn } from './activity-standing.ts';
import type { Answer, ListFilterShown } from './answer.ts';
import type { Day } from './calendar.ts';
import { find } from './find.ts';
import { standingsIn } from './in-scope.ts';
import { pageOf } from './page-of.ts';
import type { ListFilter, Question } from './question.ts';
import { readDate } from './read-dates.ts';
import { reportedWhen } from './reported-when.ts';
import type { Snapshot } from './snapshot.ts';
import { type Meant, meantBy, subjectMeant } from './subject-meant.ts';

type PageRead = { readonly page: number; readonly today: Day };

/** The activities that a filter lets through, worst first; by reporting date, soonest first. */
export function answerList(
  snapshot: Snapshot,
  { filter, page }: Extract<Question, { kind: 'list' }>,
  today: Day,
): Answer {
  const on: PageRead = { page, today };
  if (filter === null) return listed(null, snapshot.standings(), on);
  switch (filter.by) {
    case 'words':
      return listByWords(snapshot, filter.words, on);
    case 'area':
    case 'unit':
    case 'party':
      return listOf(snapshot, subjectMeant(snapshot, filter), on);
    case 'goal':
      return listed(
        filter,
        passing(snapshot, ({ activity }) => activity.goals.includes(filter.goal)),
        on,
      );
    case 'status':
      return listed(
        filter,
        passing(snapshot, ({ line }) => line.status === filter.status),
        on,
      );
    case 'report':
      return listByReport(snapshot, filter, on);
  }
}

/** Words are first an area, a unit or a party, then a date, then an activity, which is its own answer. */
function listByWords(snapshot: Snapshot, words: string, on: PageRead): Answer {
  const scope = find(snapshot, words, ['area', 'unit', 'party']);
  if (scope.kind !== 'none') return listOf(snapshot, meantBy(snapshot, words, scope), on);
  const isDate = readDate(words, snapshot.plan.council.seasons) !== null;
  if (isDate) return listByReport(snapshot, { by: 'report', words }, on);
  return listOf(snapshot, meantBy(snapshot, words, find(snapshot, words)), on);
}

function listOf(snapshot: Snapshot, meant: Meant, on: PageRead): Answer {
  switch (meant.kind) {
    case 'scope':
      return listed({ by: 'scope', scope: meant.scope }, standingsIn(snapshot, meant.scope), on);
    case 'activity':
      return { kind: 'activity', card: activityCard(snapshot, meant.activity, on.today) };
    case 'unclear':
      return meant.answer;
    case 'person':
      return { kind: 'gone' };
  }
}

function listByReport(
  snapshot: Snapshot,
  filter: Extract<ListFilter, { by: 'report' }>,
  on: PageRead,
): Answer {
  const standings = reportedWhen(snapshot, filter.words);
  if (standings === null) return { kind: 'date-not-understood', words: filter.words };
  return listed(filter, standings, on);
}

function listed(
  filter: ListFilterShown,
  standings: readonly ActivityStanding[],
  { page, today }: PageRead,
): Answer {
  return { kind: 'list', filter, activities: pageOf(standings, page, (standing) => lineOn(today, standing)) };
}

function passing(
  snapshot: Snapshot,
  passes: (standing: ActivityStanding) => boolean,
): readonly ActivityStanding[] {
  return snapshot.standings().filter(passes);
}

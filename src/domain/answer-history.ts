import type { Answer } from './answer.ts';
import { answerStatus } from './answer-status.ts';
import type { Day } from './calendar.ts';
import type { Activity } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import type { HistoryEntry } from './history-entry.ts';
import { historyOf } from './history-of.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import { partyNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { subjectMeant } from './subject-meant.ts';

type Asked = Extract<Question, { kind: 'history' }>;

// A page has room for whole reports, of which few are read at a time.
const entriesOnPage = 6;

/**
 * All that has been said of an activity, newest first, with the days that its plan was read in; of one party's words
 * alone where that is asked. Only activities have a history: of anything else the answer is how it stands.
 */
export function answerHistory(snapshot: Snapshot, asked: Asked, today: Day): Answer {
  const { about, page } = asked;
  const meant = subjectMeant(snapshot, about, ['activity']);
  if (meant.kind === 'unclear') return meant.answer;
  if (meant.kind !== 'activity') return answerStatus(snapshot, { kind: 'status', about, page }, today);
  const { id, name } = meant.activity;
  const parties = speakingOf(snapshot, meant.activity);
  const only = parties.find(({ short }) => short === asked.party) ?? null;
  const entries = historyOf(snapshot, meant.activity).filter((entry) => isBy(only, entry));
  return {
    kind: 'history',
    activity: { id, name },
    parties,
    only,
    entries: pageOf(entries, page, (entry) => entry, entriesOnPage),
  };
}

function speakingOf(snapshot: Snapshot, activity: Activity): readonly Party[] {
  const { seats, updates, formerUpdates, questions } = activity;
  const spoken = [...updates, ...formerUpdates, ...questions].map(({ seat }) => seat);
  const shorts = new Set([...seats, ...spoken].map(({ party }) => party));
  return [...shorts].map((short) => partyNamed(snapshot, short));
}

function isBy(only: Party | null, entry: HistoryEntry): boolean {
  return only === null || entry.kind === 'decided' || entry.party.short === only.short;
}

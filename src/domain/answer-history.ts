import type { Answer, HistoryEntry } from './answer.ts';
import { answerStatus } from './answer-status.ts';
import { type Day, dayOf } from './calendar.ts';
import type { Activity } from './council-plan.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { isSameSeat, statedStatus } from './stated-status.ts';
import { subjectMeant } from './subject-meant.ts';

/**
 * All that has been said of an activity, newest first, with the day that the plan in force was read in. Only activities
 * have a history: of anything else the answer is how it stands.
 */
export function answerHistory(
  snapshot: Snapshot,
  { about, page }: Extract<Question, { kind: 'history' }>,
  today: Day,
): Answer {
  const meant = subjectMeant(snapshot, about, ['activity']);
  if (meant.kind === 'unclear') return meant.answer;
  if (meant.kind !== 'activity') return answerStatus(snapshot, { kind: 'status', about, page }, today);
  const { id, name } = meant.activity;
  const entries = pageOf(history(snapshot, meant.activity), page, (entry) => entry);
  return { kind: 'history', activity: { id, name }, entries };
}

function history(snapshot: Snapshot, { updates }: Activity): readonly HistoryEntry[] {
  const { council, importedOn, revision } = snapshot.plan;
  const reported = updates.map((update, at): HistoryEntry => {
    const earlier = updates.slice(at + 1).filter(({ seat }) => isSameSeat(seat, update.seat));
    return {
      kind: 'update',
      update,
      party: partyNamed(snapshot, update.seat.party),
      unit: unitNamed(snapshot, update.seat.unit),
      previous: statedStatus(earlier),
    };
  });
  const before = updates.findIndex(({ at }) => dayOf(at, council.zone) < importedOn);
  return reported.toSpliced(before < 0 ? updates.length : before, 0, {
    kind: 'decided',
    on: importedOn,
    revision,
  });
}

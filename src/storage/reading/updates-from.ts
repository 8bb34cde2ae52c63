import type { Acknowledgement, Activity, RaisedQuestion, Registration } from '../../domain/council-plan.ts';
import { questionsRaised } from '../../domain/questions-raised.ts';
import { standingUpdates, type WrittenUpdate } from '../../domain/standing-updates.ts';
import type { Status } from '../../domain/status.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';

/** How a row's party and persons are known outside: by short name and by Slack's id. */
export type Known = {
  readonly partyOf: (id: string) => string;
  readonly userOf: (personId: string | null) => string | null;
};

type Said = Pick<Activity, 'updates' | 'formerUpdates' | 'questions'>;

/** Everything that has been said of each activity, newest first. */
export function updatesFrom(rows: CouncilPlanRows, known: Known): (activityId: string) => Said {
  const updates = Map.groupBy(rows.updates, ({ activityId }) => activityId);
  const questions = Map.groupBy(rows.questions, ({ activityId }) => activityId);
  const read = readingOf(rows, known);
  return (activityId) => {
    const written = (updates.get(activityId) ?? []).map(read);
    const raised = (questions.get(activityId) ?? []).map((row) => questionFrom(row, known));
    return { ...standingUpdates(written), questions: questionsRaised(raised, written) };
  };
}

function readingOf(rows: CouncilPlanRows, known: Known) {
  const withdrawals = new Map(rows.withdrawals.map((row) => [row.updateId, row]));
  const acknowledgements = Map.groupBy(rows.acknowledgements, ({ updateId }) => updateId);
  return (row: CouncilPlanRows['updates'][number]): WrittenUpdate => {
    const withdrawal = withdrawals.get(row.id);
    return {
      id: row.id,
      ...saidBy(row, known),
      nature: row.nature as WrittenUpdate['nature'],
      status: row.status as Status | null,
      text: row.text,
      nextStep: row.nextStep,
      link: row.link,
      registered: row.source === null ? null : registrationFrom(row, known),
      revises: row.revisesId,
      withdrawal: withdrawal ? { at: new Date(withdrawal.at), by: known.userOf(withdrawal.byId) } : null,
      acknowledgements: (acknowledgements.get(row.id) ?? []).map((ack) => acknowledgementFrom(ack, known)),
    };
  };
}

type Voice = {
  readonly partyId: string;
  readonly unitId: string | null;
  readonly authorId: string | null;
  readonly at: string;
};

function saidBy({ partyId, unitId, authorId, at }: Voice, { partyOf, userOf }: Known) {
  return { seat: { party: partyOf(partyId), unit: unitId }, author: userOf(authorId), at: new Date(at) };
}

function registrationFrom(
  { registeredById, source }: CouncilPlanRows['updates'][number],
  { userOf }: Known,
): Registration {
  return { by: userOf(registeredById), source: source as Registration['source'] };
}

function acknowledgementFrom(
  { byId, at, comment }: CouncilPlanRows['acknowledgements'][number],
  { userOf }: Known,
): Acknowledgement {
  return { by: userOf(byId), at: new Date(at), comment };
}

function questionFrom(row: CouncilPlanRows['questions'][number], known: Known): RaisedQuestion {
  const { id, kind, text, updateId } = row;
  return { id, ...saidBy(row, known), kind: kind as RaisedQuestion['kind'], text, update: updateId };
}

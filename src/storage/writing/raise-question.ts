import { randomUUID } from 'node:crypto';
import type { NewUpdate } from '../../domain/decide-update.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** Where a question comes from: the row of the update it came with, and of the one that words anew. */
export type QuestionFrom = {
  readonly activityId: string;
  readonly partyId: string;
  readonly unitId: string | null;
  readonly authorId: string | null;
  readonly at: Date;
  readonly updateId: string;
  readonly revisesId: string | null;
};

/** Stores the question that came with an update. One that an earlier wording asked in the same words is no news. */
export async function raiseQuestion(
  transaction: Transaction,
  { home, by, from }: { readonly home: Home; readonly by: string | null; readonly from: QuestionFrom },
  question: NonNullable<NewUpdate['question']>,
): Promise<void> {
  const { revisesId, ...columns } = from;
  const id = randomUUID();
  await transaction.raisedQuestion.create({ data: { ...home, id, ...columns, ...question } });
  const { councilId } = home;
  const before =
    revisesId && (await transaction.raisedQuestion.findFirst({ where: { councilId, updateId: revisesId } }));
  if (before && before.kind === question.kind && before.text === question.text) return;
  await writeLogEntry(transaction, home, {
    action: 'question-raised',
    subjectId: from.activityId,
    by,
    at: from.at,
    before: before ? { question: before.id, kind: before.kind } : null,
    after: { question: id, kind: question.kind },
  });
}

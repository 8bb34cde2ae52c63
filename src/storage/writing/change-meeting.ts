import type { Decision } from '../../app/seat-ports.ts';
import type { MeetingPlan } from '../../domain/meeting.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Change = Pick<Decision, 'by' | 'at'> & { readonly id: string; readonly plan: MeetingPlan };

/** Gives a meeting another time, length or place, with its log entry. */
export async function changeMeeting(
  transaction: Transaction,
  home: Home,
  { id, plan, by, at }: Change,
): Promise<void> {
  const where = { councilId_id: { councilId: home.councilId, id } };
  const before = await transaction.meeting.findUniqueOrThrow({ where });
  await transaction.meeting.update({ where, data: { ...plan, sequence: { increment: 1 } } });
  await writeLogEntry(transaction, home, {
    action: 'meeting-changed',
    subjectId: id,
    by,
    at,
    before: factsOf(before),
    after: factsOf(plan),
  });
}

function factsOf({ day, time, minutes, place, link }: MeetingPlan) {
  return { day, time, minutes, place, link };
}

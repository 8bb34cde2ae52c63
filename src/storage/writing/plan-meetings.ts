import { randomUUID } from 'node:crypto';
import type { PlannedMeetings } from '../../app/meeting-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** Gives planned meetings their ids, and those of a rule their series. */
export function withIds({ plans, rule }: PlannedMeetings): readonly Meeting[] {
  const series = rule === null ? null : randomUUID();
  return plans.map((plan) => ({ ...plan, id: randomUUID(), series, sequence: 0, cancelledAt: null }));
}

/** Stores meetings that have their ids, the rule of their series, and one log entry for all of them. */
export async function planMeetings(
  transaction: Transaction,
  home: Home,
  planned: Pick<PlannedMeetings, 'rule'> &
    Pick<Decision, 'by' | 'at'> & { readonly meetings: readonly Meeting[] },
): Promise<void> {
  const { rule, meetings, by, at } = planned;
  const [first] = meetings;
  if (first === undefined) return;
  if (rule && first.series)
    await transaction.meetingSeries.create({
      data: { ...home, id: first.series, rule: { ...rule }, createdAt: at },
    });
  await transaction.meeting.createMany({
    data: meetings.map(({ series, ...meeting }) => ({
      ...home,
      ...meeting,
      seriesId: series,
      createdAt: at,
    })),
  });
  await writeLogEntry(transaction, home, {
    action: 'meetings-planned',
    subjectId: first.series ?? first.id,
    by,
    at,
    before: null,
    after: { meetings: meetings.length, day: first.day, time: first.time, place: first.place },
  });
}

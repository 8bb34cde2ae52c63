import type { Page } from '../domain/answer.ts';
import { type LogLine, logLine } from '../domain/log-line.ts';
import { mayDo } from '../domain/permission.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';

/** `activity` is the id of the one to read about, `null` for all of the council's log; pages count from 1. */
export type LogAsked = Asked & { readonly activity: string | null; readonly page: number };

export type LogRead =
  | { readonly outcome: 'log'; readonly council: string; readonly entries: Page<LogLine> }
  | { readonly outcome: 'no-council' | 'not-permitted' };

const rowsOnPage = 10;

/** Who did what and when, newest first, with names as the plan has them now. For coordinators alone. */
export async function readLog(
  { plans, seats, records }: Pick<Deps, 'plans' | 'seats' | 'records'>,
  { where, actor, activity, page: asked }: LogAsked,
): Promise<LogRead> {
  const people = await seats.people(where);
  if (people === null || people.council.id === null) return { outcome: 'no-council' };
  if (!mayDo(people, actor, { to: 'coordinate' })) return { outcome: 'not-permitted' };
  const council = people.council.id;
  const total = await records.logLength(council, activity);
  const pages = Math.max(1, Math.ceil(total / rowsOnPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const part = { subject: activity, skip: (page - 1) * rowsOnPage, take: rowsOnPage };
  const rows = await records.log(council, part);
  const snapshot = await plans.snapshot(council);
  const entries = { rows: rows.map((row) => logLine(snapshot, row)), page, pages, total };
  return { outcome: 'log', council, entries };
}

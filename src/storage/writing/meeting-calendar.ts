import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Signed = Pick<Decision, 'by' | 'at'>;

/** Opens the calendar at the address with this hash and closes every address before it. */
export async function openCalendar(
  transaction: Transaction,
  home: Home,
  { hash, by, at }: Signed & { readonly hash: string },
): Promise<void> {
  const closed = await closeAll(transaction, home, at);
  await transaction.calendarFeed.create({ data: { ...home, hash, createdAt: at } });
  await logged(transaction, home, { action: 'calendar-opened', by, at, open: [closed > 0, true] });
}

/** Closes the calendar; where it is closed there is nothing to log. */
export async function closeCalendar(transaction: Transaction, home: Home, { by, at }: Signed): Promise<void> {
  const closed = await closeAll(transaction, home, at);
  if (closed > 0) await logged(transaction, home, { action: 'calendar-closed', by, at, open: [true, false] });
}

async function closeAll(transaction: Transaction, { councilId }: Home, at: Date): Promise<number> {
  const { count } = await transaction.calendarFeed.updateMany({
    where: { councilId, revokedAt: null },
    data: { revokedAt: at },
  });
  return count;
}

type Logged = Signed & {
  readonly action: 'calendar-opened' | 'calendar-closed';
  readonly open: readonly [before: boolean, after: boolean];
};

/** No entry says the address, nor its hash. */
function logged(transaction: Transaction, home: Home, { action, by, at, open }: Logged): Promise<void> {
  const [before, after] = open;
  return writeLogEntry(transaction, home, {
    action,
    subjectId: home.councilId,
    by,
    at,
    before: { open: before },
    after: { open: after },
  });
}

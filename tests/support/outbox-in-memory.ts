import type { Ledger } from '../../src/app/delivery-ledger.ts';
import type {
  ClaimedDelivery,
  Cursor,
  DeliveryId,
  Edit,
  KnownDelivery,
  Outbox,
  Settling,
  Told,
} from '../../src/app/delivery-ports.ts';
import type { DeliveryState, OwedDelivery, PostedCopy, Recipient } from '../../src/domain/delivery.ts';
import { copyOf } from '../../src/domain/delivery-settlement.ts';

/** A delivery in memory; `sent` is `null` until it has arrived. */
type Row = KnownDelivery & {
  readonly state: DeliveryState;
  readonly nextAt: Date;
  readonly fence: number;
  readonly attempt: number;
  readonly begunAt: Date | null;
  readonly error: string | null;
  readonly copy: PostedCopy | null;
  readonly editedAt: Date | null;
  readonly sent: { readonly at: Date; readonly told: Told } | null;
};

/** The only council that it is kept for. */
type Keeper = { readonly id: string; version(): number };

const open: readonly DeliveryState[] = ['pending', 'sending', 'uncertain'];

/** An outbox that keeps the promises of the stored one, for tests of thousands of lives. */
export function outboxInMemory(council: Keeper) {
  const rows = new Map<string, Row>();
  const cursors = new Map<string, Cursor>();
  const change = (row: Row, to: Partial<Row>): Row => {
    const changed = { ...row, ...to };
    rows.set(keyOf(row.occurrence, row.to), changed);
    return changed;
  };
  const owe = (owed: readonly OwedDelivery[]): void => {
    for (const one of owed) {
      const key = keyOf(one.occurrence, one.to);
      if (!rows.has(key)) rows.set(key, newRow(one, { council: council.id, id: String(rows.size + 1) }));
    }
  };
  const named = ({ id }: DeliveryId) => [...rows.values()].find((row) => row.id === id);
  const waiting = () =>
    [...rows.values()]
      .filter(({ state }) => open.includes(state))
      .toSorted((one, other) => Number(one.nextAt) - Number(other.nextAt));

  const outbox: Outbox = {
    councils: async () => [{ id: council.id, version: council.version() }],
    cursors: async () => new Map(cursors),
    async plan(_council, plannings, at) {
      for (const { kind, seen, owed } of plannings) {
        const held = cursors.get(kind) ?? null;
        if (held?.version !== seen?.version || (held !== null && held.at >= at)) continue;
        cursors.set(kind, { at, version: (held?.version ?? 0) + 1 });
        owe(owed);
      }
    },
    async doubtLapsed(now, settle) {
      const lapsed = waiting().filter(({ state, nextAt }) => state === 'sending' && nextAt <= now);
      for (const row of lapsed)
        change(row, { state: 'uncertain', fence: row.fence + 1, nextAt: new Date(now.getTime() + settle) });
    },
    async claim(now, { lease, kinds, resting }) {
      const due = waiting().find(
        ({ state, nextAt, kind, to }) =>
          state !== 'sending' && nextAt <= now && kinds.includes(kind) && !resting.includes(nameOf(to)),
      );
      return due === undefined ? null : claimed(due, change(due, taken(due, now, lease)));
    },
    async settle({ occurrence, to, fence }, settling, now) {
      const row = rows.get(keyOf(occurrence, to));
      if (row?.state !== 'sending' || row.fence !== fence) return false;
      change(row, settled(row, settling, now));
      owe(settling.owed ?? []);
      return true;
    },
    async doubtOvertaken(delivery, { at, copy }) {
      const row = named(delivery);
      if (row === undefined || !(row.state === 'sent' || open.includes(row.state))) return;
      const { fence } = row;
      change(row, { state: 'uncertain', fence: fence + 1, nextAt: at, copy: copy ?? row.copy, sent: null });
    },
    outdated: async (kinds, edit) =>
      [...rows.values()].flatMap(({ sent, copy, ...row }) => {
        const since = kinds.get(row.kind);
        if (!sent || !copy || !since || sent.at <= since || !isRested(row, edit)) return [];
        return sent.told.version >= council.version()
          ? []
          : [{ ...row, sentAt: sent.at, copy, told: sent.told }];
      }),
    async takeToEdit(delivery, edit) {
      const row = named(delivery);
      if (row?.state !== 'sent' || !isRested(row, edit)) return false;
      change(row, { editedAt: edit.at });
      return true;
    },
    async amended(delivery, told) {
      const row = named(delivery);
      if (row?.sent) change(row, { sent: { ...row.sent, told } });
    },
    nextAt: async () => waiting()[0]?.nextAt ?? null,
  };
  const ledger: Pick<Ledger, 'owe'> = { owe: async (_council, owed) => owe(owed) };
  return {
    outbox,
    ledger,
    /** How what is owed stands; `undefined` where nobody has written it down. */
    standing: ({ occurrence, to }: Pick<OwedDelivery, 'occurrence' | 'to'>) =>
      rows.get(keyOf(occurrence, to)),
  };
}

function newRow(owed: OwedDelivery, name: Pick<Row, 'council' | 'id'>): Row {
  const untouched = {
    fence: 0,
    attempt: 0,
    begunAt: null,
    error: null,
    copy: null,
    editedAt: null,
    sent: null,
  };
  return { ...owed, ...name, ...untouched, state: 'pending', nextAt: owed.dueAt };
}

function taken(row: Row, now: Date, lease: number): Partial<Row> {
  return {
    state: 'sending',
    fence: row.fence + 1,
    attempt: row.attempt + 1,
    nextAt: new Date(now.getTime() + lease),
    begunAt: row.begunAt ?? now,
  };
}

function claimed(before: Row, after: Row): ClaimedDelivery {
  const mustLook = before.state === 'uncertain';
  return { ...after, begunAt: after.begunAt ?? after.nextAt, mustLook, acknowledged: before.copy };
}

function settled(row: Row, { settlement, told }: Settling, now: Date): Partial<Row> {
  const { state } = settlement;
  return {
    state,
    nextAt: 'nextAt' in settlement ? settlement.nextAt : row.nextAt,
    error: 'error' in settlement ? settlement.error : null,
    copy: copyOf(settlement) ?? row.copy,
    sent: state === 'sent' ? { at: now, told: told ?? { version: 0, digest: '' } } : null,
  };
}

function isRested({ editedAt }: Pick<Row, 'editedAt'>, { at, restedSince }: Edit): boolean {
  return editedAt === null || editedAt <= restedSince || editedAt > at;
}

function keyOf(occurrence: string, to: Recipient | null): string {
  return `${occurrence}/${nameOf(to)}`;
}

function nameOf(to: Recipient | null): string {
  return (to?.kind === 'channel' ? to.channel : to?.user) ?? '';
}

import { randomUUID } from 'node:crypto';
import type { PlanImport } from '../../app/ports.ts';
import type { RevisedSeat } from '../../domain/plan-revision.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';

/** The rows that a seat of this import means. */
export type Owners = {
  partyOf(short: string): string;
  seatOf(seat: RevisedSeat): { readonly partyId: string; readonly unitId: string | null };
};

type Asked = Pick<PlanImport, 'decided' | 'revision'>;

/** Makes the parties and units that an import speaks of and the council does not have yet. */
export async function ensureOwners(transaction: Transaction, home: Home, asked: Asked): Promise<Owners> {
  const seats = asked.revision.areas.flatMap(({ activities }) =>
    activities.flatMap((activity) => activity.seats),
  );
  const shorts = new Set([
    ...asked.decided.parties.map(({ short }) => short),
    ...seats.map(({ party }) => party),
  ]);
  const partyOf = await ensureParties(transaction, home, [...shorts]);
  const unitOf = await ensureUnits(transaction, home, newUnits(seats, partyOf));
  return {
    partyOf,
    seatOf({ party, unit }) {
      const partyId = partyOf(party);
      if (unit === null) return { partyId, unitId: null };
      return { partyId, unitId: 'continues' in unit ? unit.continues : unitOf({ partyId, name: unit.name }) };
    },
  };
}

type NewUnit = { readonly partyId: string; readonly name: string };

function newUnits(seats: readonly RevisedSeat[], partyOf: (short: string) => string): readonly NewUnit[] {
  return seats.flatMap(({ party, unit }) =>
    unit !== null && 'name' in unit ? [{ partyId: partyOf(party), name: unit.name }] : [],
  );
}

async function ensureParties(transaction: Transaction, home: Home, shorts: readonly string[]) {
  const data = shorts.map((short) => ({ ...home, id: randomUUID(), short }));
  await transaction.party.createMany({ data, skipDuplicates: true });
  const parties = await transaction.party.findMany({ where: { councilId: home.councilId } });
  const ids = new Map(parties.map(({ id, short }) => [short, id]));
  return (short: string) => known(ids.get(short));
}

async function ensureUnits(transaction: Transaction, home: Home, wanted: readonly NewUnit[]) {
  const key = ({ partyId, name }: NewUnit) => JSON.stringify([partyId, name]);
  const distinct = new Map(wanted.map((unit) => [key(unit), unit])).values();
  const data = [...distinct].map(({ partyId, name }) => ({ ...home, id: randomUUID(), partyId, name }));
  await transaction.unit.createMany({ data, skipDuplicates: true });
  const units = await transaction.unit.findMany({ where: { councilId: home.councilId } });
  const ids = new Map(units.map((unit) => [key(unit), unit.id]));
  return (unit: NewUnit) => known(ids.get(key(unit)));
}

function known(id: string | undefined): string {
  if (id === undefined) throw new Error('A party or unit was not stored before its seat');
  return id;
}

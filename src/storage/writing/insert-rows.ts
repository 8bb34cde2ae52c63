import type { Prisma } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';

/** The tables that an import fills, by their names in the database; none of them has a default for a column. */
type Filled = {
  readonly area: Prisma.AreaCreateManyInput;
  readonly activity: Prisma.ActivityCreateManyInput;
  readonly decided_party: Prisma.DecidedPartyCreateManyInput;
  readonly decided_area: Prisma.DecidedAreaCreateManyInput;
  readonly decided_activity: Prisma.DecidedActivityCreateManyInput;
  readonly decided_seat: Prisma.DecidedSeatCreateManyInput;
  readonly milestone: Prisma.MilestoneCreateManyInput;
  readonly finding: Prisma.FindingCreateManyInput;
};

/**
 * Inserts many rows with one statement and one parameter. Prisma's own way has a parameter for every value: a large
 * plan took it half a minute and a gigabyte.
 */
export async function insertRows<Table extends keyof Filled>(
  transaction: Transaction,
  table: Table,
  rows: readonly Filled[Table][],
): Promise<void> {
  const json = JSON.stringify(rows.map(inSnakeCase));
  await transaction.$executeRawUnsafe(
    `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
    json,
  );
}

/** Columns are named by Prisma's mapping: the field's name in snake case. */
function inSnakeCase(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

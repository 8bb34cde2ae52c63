import type { Contact, Unit } from '../../domain/council-plan.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';

type ShortOf = ReadonlyMap<string, string>;

/** A council's units with who holds their seats now. A seat whose holder was forgotten is vacant. */
export function unitsFrom(rows: CouncilPlanRows, shortOf: ShortOf): readonly Unit[] {
  const aliasesOf = Map.groupBy(rows.unitAliases, ({ unitId }) => unitId);
  const userOf = new Map(rows.persons.map(({ id, userId }) => [id, userId]));
  const contactOf = new Map(rows.contacts.map((row) => [row.unitId, contactFrom(row, userOf)]));
  return rows.units.map(({ id, partyId, name }) => ({
    id,
    party: shortOf.get(partyId) ?? partyId,
    name,
    aliases: (aliasesOf.get(id) ?? []).map((alias) => alias.name),
    contact: contactOf.get(id) ?? null,
  }));
}

type ContactRow = CouncilPlanRows['contacts'][number];

function contactFrom(row: ContactRow, userOf: ReadonlyMap<string, string | null>): Contact | null {
  const user = userOf.get(row.personId) ?? null;
  if (user === null) return null;
  return {
    user,
    deputy: (row.deputyId && userOf.get(row.deputyId)) ?? null,
    acceptance: row.acceptance as Contact['acceptance'],
    away: row.awayFrom === null || row.awayTo === null ? null : { from: row.awayFrom, to: row.awayTo },
  };
}

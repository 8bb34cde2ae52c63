import type { CouncilPlanRows } from './read-council-rows.ts';

type OfUnit = { readonly unitId: string | null };

/**
 * A council's rows as if units that were merged had been one all along: every row that points to the one that was
 * dropped speaks of the one that was kept. The rows themselves are what they were.
 */
export function mergedRows(rows: CouncilPlanRows): CouncilPlanRows {
  const keptFor = new Map(
    rows.units.flatMap(({ id, mergedIntoId }) =>
      mergedIntoId === null ? [] : [[id, mergedIntoId] as const],
    ),
  );
  if (keptFor.size === 0) return rows;
  const kept = <Row extends OfUnit>(row: Row): Row => ({
    ...row,
    unitId: row.unitId && (keptFor.get(row.unitId) ?? row.unitId),
  });
  return {
    ...rows,
    units: rows.units.filter(({ id }) => !keptFor.has(id)),
    unitAliases: rows.unitAliases.filter(({ unitId }) => !keptFor.has(unitId)),
    decidedSeats: rows.decidedSeats.map(kept),
    updates: rows.updates.map(kept),
    questions: rows.questions.map(kept),
  };
}

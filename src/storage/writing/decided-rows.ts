import { randomUUID } from 'node:crypto';
import type { PlanImport } from '../../app/ports.ts';
import { reportingColumns, startColumns } from '../columns/decided-columns.ts';
import type { Home } from '../council-row.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Owners } from './ensure-owners.ts';
import type { PlacedActivity, PlacedPlan } from './placed-plan.ts';

/** What each row of one revision carries. */
export type RevisionHome = Home & { readonly revisionId: string };

/** A decided plan as the rows of one revision, each in its place. */
export function decidedRows(home: RevisionHome, { areas, activities }: PlacedPlan, owners: Owners) {
  const inActivity = ({ id }: PlacedActivity) => ({ ...home, activityId: id });
  return {
    decidedAreas: areas.map(({ id, decided: { name, text, goals } }, position) => ({
      ...home,
      areaId: id,
      position,
      name,
      text,
      goals: [...goals],
    })),
    decidedActivities: activities.map((placed, position) => ({
      ...inActivity(placed),
      ...activityColumns(placed),
      position,
    })),
    decidedSeats: activities.flatMap((placed) =>
      placed.seats.map((seat, position) => ({
        ...inActivity(placed),
        ...owners.seatOf(seat),
        position,
        writtenUnit: placed.decided.responsible[position]?.unit ?? null,
      })),
    ),
    milestones: activities.flatMap((placed) =>
      placed.decided.milestones.map(({ text, from, to, precision }, position) => ({
        ...inActivity(placed),
        id: randomUUID(),
        position,
        text,
        from,
        to,
        precision,
      })),
    ),
  };
}

function activityColumns({ areaId, decided }: PlacedActivity) {
  const { name, kind, description, goals, start, situation, task, reporting } = decided;
  return {
    areaId,
    name,
    kind,
    description,
    goals: [...goals],
    ...startColumns(start),
    situation,
    task,
    ...reportingColumns(reporting),
  };
}

/** What the reading noted, in its order; what a finding says beyond its columns are its details. */
export function findingRows(home: RevisionHome, findings: PlanImport['findings']) {
  return findings.map(({ severity, code, line, ...details }, position) => ({
    ...home,
    position,
    severity,
    code,
    line,
    details: details as Prisma.InputJsonObject,
  }));
}

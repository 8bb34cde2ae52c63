import { dayOf } from '../../domain/calendar.ts';
import type { Council, CouncilPlan } from '../../domain/council-plan.ts';
import type { Language } from '../../domain/language.ts';
import { documentFrom } from '../columns/document-columns.ts';
import { seasonsFrom } from '../columns/seasons-column.ts';
import { settingsFrom } from '../columns/settings-column.ts';
import { activitiesFrom } from './activities-from.ts';
import { coordinatorsFrom } from './coordinators-from.ts';
import { mergedRows } from './merged-rows.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';
import { unitsFrom } from './units-from.ts';

/** Turns a council's rows, all read at one version, into its plan. */
export function councilPlanFrom(stored: CouncilPlanRows): CouncilPlan {
  const rows = mergedRows(stored);
  const { revision } = rows;
  const council = councilFrom(rows.council);
  const shortOf = new Map(rows.parties.map(({ id, short }) => [id, short]));
  return {
    council,
    version: rows.council.version,
    plan: revision.planId,
    revision: revision.number,
    importedOn: dayOf(new Date(revision.importedAt), council.zone),
    earlierRevisions: rows.earlierRevisions.map(({ number, importedAt }) => ({
      revision: number,
      on: dayOf(new Date(importedAt), council.zone),
    })),
    document: documentFrom(revision),
    period: periodFrom(revision.periodFrom, revision.periodTo),
    parties: rows.decidedParties.map(({ partyId, name }) => ({ short: shortOf.get(partyId) ?? name, name })),
    crossCuttingGoals: revision.crossCuttingGoals,
    areas: rows.decidedAreas.map(({ areaId, name, text, goals }) => ({ id: areaId, name, text, goals })),
    units: unitsFrom(rows, shortOf),
    coordinators: coordinatorsFrom(rows, shortOf),
    activities: activitiesFrom(rows, shortOf),
  };
}

function councilFrom(row: CouncilPlanRows['council']): Council {
  return {
    id: row.id,
    workspace: row.workspaceId,
    channel: row.channel,
    language: row.language as Language,
    zone: row.zone,
    seasons: seasonsFrom(row.seasons),
    settings: settingsFrom(row.settings),
  };
}

function periodFrom(from: string | null, to: string | null) {
  return from === null || to === null ? null : { from, to };
}

import type { Activity, Area, CouncilPlan, Unit } from '../../src/domain/council-plan.ts';
import type { DocumentFacts, Party } from '../../src/domain/decided-plan.ts';
import { aCouncil } from './councils.ts';
import { aUnit } from './units.ts';

const noFacts: DocumentFacts = {
  title: null,
  type: null,
  adoptedBy: null,
  status: null,
  validity: null,
  diarienummer: null,
  responsible: null,
  addressedTo: null,
  reviewedAt: null,
  revisedAt: null,
  relatedDocuments: null,
  keywords: null,
};

const knownParties: readonly Party[] = [
  { short: 'LK', name: 'Linköpings kommun' },
  { short: 'LiU', name: 'Linköpings universitet' },
];

/** What the test gives, followed by what activities speak of besides. */
function completed<Thing extends { id: string }>(given: readonly Thing[], spokenOf: readonly Thing[]) {
  const known = new Set(given.map(({ id }) => id));
  return [...given, ...spokenOf.filter(({ id }) => !known.has(id))];
}

function areasOf(activities: readonly Activity[]): readonly Area[] {
  const ids = [...new Set(activities.map(({ area }) => area))];
  return ids.map((id) => ({ id, name: id.replace(/^area:/, ''), text: null, goals: [] }));
}

function unitsOf(activities: readonly Activity[]): readonly Unit[] {
  const seats = activities.flatMap((activity) => activity.seats);
  const parties = new Map(
    seats.flatMap(({ unit, party }) => (unit === null ? [] : [[unit, party] as const])),
  );
  return [...parties].map(([id, party]) => aUnit({ name: id.replace(/^unit:/, ''), party }));
}

function partiesOf(activities: readonly Activity[], units: readonly Unit[]): readonly Party[] {
  const speaking = [...activities.flatMap((activity) => activity.seats), ...units];
  const shorts = [...new Set(speaking.map(({ party }) => party))];
  return shorts.map((short) => knownParties.find((party) => party.short === short) ?? { short, name: short });
}

/**
 * A council's plan for 2021–2024, but for what the test says. Areas, units and parties that its activities speak of
 * are there by themselves.
 */
export function aPlan(says: Partial<CouncilPlan> = {}): CouncilPlan {
  const activities = says.activities ?? [];
  const units = completed(says.units ?? [], unitsOf(activities));
  return {
    council: aCouncil(),
    version: 1,
    plan: 'plan:samverkan',
    revision: 1,
    importedOn: '2021-09-01',
    earlierRevisions: [],
    document: { ...noFacts, title: 'Handlingsplan för samverkan' },
    period: { from: '2021-01-01', to: '2024-12-31' },
    parties: partiesOf(activities, units),
    crossCuttingGoals: [],
    coordinators: [],
    activities,
    ...says,
    areas: completed(says.areas ?? [], areasOf(activities)),
    units,
  };
}

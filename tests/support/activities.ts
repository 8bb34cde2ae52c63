import type { Activity } from '../../src/domain/council-plan.ts';
import type { Reporting } from '../../src/domain/decided-plan.ts';
import { aSeat } from './units.ts';

type Said = Partial<Omit<Activity, 'area' | 'seats' | 'responsible'>> &
  Pick<Activity, 'name'> & { readonly area?: string; readonly seats?: readonly string[] };

/** The id that an area of this name has in tests. */
export function areaId(name: string): string {
  return `area:${name}`;
}

/**
 * A project of LK alone in the area Hållbar tillväxt, reported on as it goes, but for what the test says.
 * `area` is a name and `seats` are as people say them (`LK Hållbarhetsenheten`).
 */
export function anActivity({ area = 'Hållbar tillväxt', seats = ['LK'], ...says }: Said): Activity {
  const taken = seats.map(aSeat);
  return {
    id: `activity:${says.name}`,
    area: areaId(area),
    kind: 'Projekt',
    description: null,
    goals: [],
    start: null,
    milestones: [],
    situation: null,
    responsible: taken.map(({ party, unit }) => ({ party, unit: unit?.replace(/^unit:/, '') ?? null })),
    task: 'Följa projektet.',
    reporting: { kind: 'ongoing', text: 'Fortlöpande' },
    seats: taken,
    updates: [],
    formerUpdates: [],
    questions: [],
    ...says,
  };
}

/** A reporting that the plan dates to the days from one to another. */
export function reportingAt(text: string, from: string, to: string): Reporting & { kind: 'dated' } {
  return { kind: 'dated', text, from, to, precision: 'season' };
}

import type { Agenda, AgendaHeading, AgendaMeeting } from '../../src/domain/agenda.ts';
import type { AgendaChoice, AgendaFacts, HeldMeeting } from '../../src/domain/agenda-facts.ts';
import { buildAgenda } from '../../src/domain/build-agenda.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';

/** Two hours on a day, but for what the test says. */
export function anAgendaMeeting(day: string, minutes = 120): AgendaMeeting {
  return { id: `meeting:${day}`, day, time: '13:00', minutes, place: null, link: null };
}

type Says = Partial<Omit<AgendaFacts, 'snapshot' | 'choices'>> & {
  readonly choices?: Readonly<Record<string, AgendaChoice>>;
};

/** The agenda of a meeting on 15 March 2022, the only one there is, but for what the test says. */
export function agendaOf(plan: CouncilPlan, { choices = {}, ...says }: Says = {}): Agenda {
  const meeting = says.meeting ?? anAgendaMeeting('2022-03-15');
  return buildAgenda({
    meetings: [meeting],
    held: [],
    added: [],
    ...says,
    meeting,
    snapshot: takeSnapshot(plan),
    choices: new Map(Object.entries(choices)),
  });
}

/** A meeting that was held by an agenda, and what was chosen about it after. */
export function heldBy(agenda: Agenda, choices: Readonly<Record<string, AgendaChoice>> = {}): HeldMeeting {
  return { agenda, choices: new Map(Object.entries(choices)) };
}

/** A heading of an agenda; fails the test where it is not there. */
export function under<Key extends AgendaHeading['key']>({ headings }: Agenda, key: Key) {
  const found = headings.find(
    (heading): heading is Extract<AgendaHeading, { key: Key }> => heading.key === key,
  );
  if (!found) throw new Error(`There is no heading "${key}"`);
  return found;
}

/** The names of what is reported on aloud, each with why. */
export function reportsOf(agenda: Agenda): readonly (readonly [string, string])[] {
  return under(agenda, 'reporting').items.map(({ activity, reason }) => [activity.name, reason.why]);
}

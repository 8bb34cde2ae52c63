import type { Agenda, AgendaMeeting } from '../domain/agenda.ts';
import type { AgendaFacts } from '../domain/agenda-facts.ts';
import { type AgendaNote, agendaNotes } from '../domain/agenda-notes.ts';
import { buildAgenda } from '../domain/build-agenda.ts';
import { byStart, type Meeting, startOf } from '../domain/meeting.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { AgendaRecords } from './agenda-ports.ts';
import type { Deps } from './ports.ts';

/** Everything a council's agendas are made from, loaded once. */
export type AgendaGround = {
  readonly snapshot: Snapshot;
  readonly meetings: readonly Meeting[];
  readonly records: AgendaRecords;
};

/** What it is loaded from. */
export type AgendaGroundDeps = {
  readonly plans: Pick<Deps['plans'], 'snapshot'>;
  readonly meetings: Pick<Deps['meetings'], 'meetings'>;
  readonly agendas: Pick<Deps['agendas'], 'records'>;
};

/** Loads it; `null` where the council has no plan. */
export async function agendaGround(
  { plans, meetings, agendas }: AgendaGroundDeps,
  councilId: string,
): Promise<AgendaGround | null> {
  const [snapshot, all, records] = await Promise.all([
    plans.snapshot(councilId),
    meetings.meetings(councilId),
    agendas.records(councilId),
  ]);
  return snapshot && { snapshot, meetings: all, records };
}

/** A meeting's agenda, whether it is kept, and what has been noted by it since the meeting began. */
export type AgendaKnown = {
  readonly agenda: Agenda;
  readonly isFrozen: boolean;
  readonly notes: readonly AgendaNote[];
};

/** The agenda of a meeting: as it was kept where the meeting has begun by it, else as it would be now. */
export function agendaOf(ground: AgendaGround, meeting: Meeting): AgendaKnown {
  const kept = ground.records.held.find(({ agenda }) => agenda.meeting.id === meeting.id);
  if (kept) return { agenda: kept.agenda, isFrozen: true, notes: agendaNotes(kept.agenda, kept.choices) };
  return { agenda: buildAgenda(agendaFacts(ground, meeting)), isFrozen: false, notes: [] };
}

function agendaFacts({ snapshot, meetings, records }: AgendaGround, meeting: Meeting): AgendaFacts {
  const held = records.held.filter(({ agenda }) => agenda.meeting.day <= meeting.day);
  const since = lastStart(meetings, held[0]?.agenda.meeting.id, snapshot.plan.council.zone);
  return {
    snapshot,
    meeting: asAgendaMeeting(meeting),
    meetings: meetings
      .filter(({ cancelledAt }) => cancelledAt === null)
      .toSorted(byStart)
      .map(asAgendaMeeting),
    held,
    added: records.added.filter(({ at }) => since === null || at > since).map(({ activity }) => activity),
    choices: records.choices.get(meeting.id) ?? new Map(),
  };
}

function lastStart(meetings: readonly Meeting[], id: string | undefined, zone: string): Date | null {
  const last = meetings.find((meeting) => meeting.id === id);
  return last === undefined ? null : startOf(last, zone);
}

function asAgendaMeeting({ id, day, time, minutes, place, link }: Meeting): AgendaMeeting {
  return { id, day, time, minutes, place, link };
}

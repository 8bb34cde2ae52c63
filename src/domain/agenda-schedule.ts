import { type AgendaMoments, type AgendaVersion, agendaMoments } from './agenda-moments.ts';
import type { DeliveryTiming, OwedDelivery } from './delivery.ts';
import { workingInstant } from './delivery-window.ts';
import { firstInstant } from './first-instant.ts';
import type { Meeting } from './meeting.ts';
import type { Span } from './occurrence.ts';
import type { WeeklyFacts } from './reminder-schedule.ts';

/** What the agendas that come by themselves follow from. */
export type AgendaScheduleFacts = Pick<WeeklyFacts, 'plan' | 'settings' | 'calendar'> & {
  readonly meetings: readonly Meeting[];
};

type Planned = {
  readonly meeting: Meeting;
  readonly moments: AgendaMoments;
  readonly timing: DeliveryTiming;
};

/** The agendas of a version whose moment lies in a span and that are still of use when it ends. */
export function dueAgendas(
  facts: AgendaScheduleFacts,
  version: AgendaVersion,
  { after, until }: Span,
): readonly OwedDelivery[] {
  return plannedAgendas(facts, version)
    .filter(({ timing: { dueAt, expiresAt } }) => dueAt > after && dueAt <= until && expiresAt > until)
    .map((planned) => owedAgenda(facts, version, planned));
}

/**
 * The agendas of a version whose moment had passed when their meeting was planned or moved, due when people are next at
 * work. Those that have come already are among them: an occurrence is owed once.
 */
export function hurriedAgendas(
  facts: AgendaScheduleFacts,
  version: AgendaVersion,
  { after, until }: Span,
): readonly OwedDelivery[] {
  const dueAt = workingInstant(until, facts.calendar);
  return plannedAgendas(facts, version)
    .filter(({ timing }) => timing.dueAt <= after && timing.expiresAt > dueAt)
    .map(({ timing, ...planned }) =>
      owedAgenda(facts, version, { ...planned, timing: { ...timing, dueAt } }),
    );
}

/** When the next agenda of a version comes after an instant; `null` where no meeting has one ahead of it. */
export function nextAgenda(facts: AgendaScheduleFacts, version: AgendaVersion, after: Date): Date | null {
  const instants = plannedAgendas(facts, version).map(({ timing }) => timing.dueAt);
  return firstInstant(instants.filter((instant) => instant > after));
}

/** When an agenda of a meeting comes and until when it is of use: the preliminary until the final, that until it begins. */
export function agendaTiming(moments: AgendaMoments, version: AgendaVersion): DeliveryTiming {
  const expiresAt = version === 'preliminary' ? moments.final : moments.start;
  return { dueAt: moments[version], expiresAt };
}

/** What an agenda that is owed is about; `at` is when its meeting was to be, so that a move can be told. */
export function owedAgenda(
  { plan }: Pick<AgendaScheduleFacts, 'plan'>,
  version: AgendaVersion,
  { meeting, timing }: Pick<Planned, 'meeting' | 'timing'>,
): OwedDelivery {
  return {
    kind: `agenda-${version}`,
    occurrence: `agenda/${meeting.id}/${version}`,
    to: { kind: 'channel', channel: plan.council.channel },
    subject: { meeting: meeting.id, version, at: meetingAt(meeting) },
    ...timing,
  };
}

/** When a meeting is to be, as the subject of a delivery names it. */
export function meetingAt({ day, time }: Pick<Meeting, 'day' | 'time'>): string {
  return `${day} ${time}`;
}

function plannedAgendas(
  { meetings, settings, calendar }: AgendaScheduleFacts,
  version: AgendaVersion,
): readonly Planned[] {
  if (!settings.agendas) return [];
  return meetings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((meeting) => {
      const moments = agendaMoments(meeting, settings.agenda, calendar);
      return { meeting, moments, timing: agendaTiming(moments, version) };
    })
    .filter(({ timing: { dueAt, expiresAt } }) => dueAt < expiresAt);
}

import { type AgendaMoments, type AgendaVersion, agendaMoments } from '../domain/agenda-moments.ts';
import {
  agendaTiming,
  dueAgendas,
  hurriedAgendas,
  meetingAt,
  nextAgenda,
} from '../domain/agenda-schedule.ts';
import type { AgendaSaying } from '../domain/delivery-saying.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { DeliveryKind, Keeping, WordedDelivery } from './delivery-kind.ts';
import { agendaOf } from './meeting-agenda.ts';

/** Longer than any meeting is planned for whose agenda has been posted. */
const amendedFor = 200 * 24 * 60 * 60 * 1000;

function agendaKind(version: AgendaVersion): DeliveryKind {
  return {
    name: `agenda-${version}`,
    hours: 'working-hours',
    amendedFor,
    isByMeeting: true,
    due: (facts, span) => dueAgendas(facts, version, span),
    hurried: (facts, span) => hurriedAgendas(facts, version, span),
    next: (facts, after) => nextAgenda(facts, version, after),
    timing: (facts, delivery) => movedTiming(about(facts, delivery), delivery, version),
    say: ({ facts, delivery }) => agendaSaying(about(facts, delivery), version, null),
    keeping: (facts, delivery, now) => keepingOf(about(facts, delivery), version, now),
  };
}

/** A reply in the thread of an agenda that is too long for one message; owed once that has been posted. */
const reply: DeliveryKind = {
  name: 'agenda-reply',
  hours: 'any-time',
  amendedFor,
  isByMeeting: false,
  due: () => [],
  hurried: () => [],
  next: () => null,
  timing: (_facts, { dueAt, expiresAt }) => ({ dueAt, expiresAt }),
  say: ({ facts, delivery }) =>
    agendaSaying(about(facts, delivery), versionOf(delivery), Number(delivery.subject.reply)),
  keeping: (facts, delivery, now) => keepingOf(about(facts, delivery), versionOf(delivery), now),
};

/** The agendas that come by themselves. */
export const agendaKinds: readonly DeliveryKind[] = [agendaKind('preliminary'), agendaKind('final'), reply];

type About = { readonly facts: DeliveryFacts; readonly meeting: Meeting; readonly moments: AgendaMoments };

/** No meeting is ever removed. */
function about(facts: DeliveryFacts, { subject }: WordedDelivery): About {
  const meeting = facts.meetings.find(({ id }) => id === subject.meeting);
  if (meeting === undefined) throw new Error(`There is no meeting ${subject.meeting}`);
  return { facts, meeting, moments: agendaMoments(meeting, facts.settings.agenda, facts.calendar) };
}

function versionOf({ subject }: WordedDelivery): AgendaVersion {
  return subject.version === 'final' ? 'final' : 'preliminary';
}

/** A meeting that was moved takes with it what has not been sent, but never to before it was owed. */
function movedTiming({ meeting, moments }: About, delivery: WordedDelivery, version: AgendaVersion) {
  const { subject, dueAt, expiresAt } = delivery;
  if (subject.at === meetingAt(meeting)) return { dueAt, expiresAt };
  const timing = agendaTiming(moments, version);
  return { ...timing, dueAt: new Date(Math.max(Number(timing.dueAt), Number(dueAt))) };
}

function agendaSaying({ facts, meeting }: About, version: AgendaVersion, reply: number | null): AgendaSaying {
  const { agenda, isFrozen } = agendaOf(facts, meeting);
  const isCancelled = meeting.cancelledAt !== null;
  return {
    kind: 'agenda',
    meeting,
    agenda: isCancelled ? null : agenda,
    state: isFrozen ? 'frozen' : version,
    reply,
  };
}

/** The preliminary agenda stands once it is time for the final one, and that as it was when the meeting began. */
function keepingOf({ facts, meeting, moments }: About, version: AgendaVersion, now: Date): Keeping {
  if (meeting.cancelledAt !== null) return 'once-more';
  if (version === 'preliminary' && moments.final <= now) return 'no-more';
  return agendaOf(facts, meeting).isFrozen ? 'once-more' : 'on';
}

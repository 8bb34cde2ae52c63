import type { AgendaVersion } from '../domain/agenda-moments.ts';
import { agendaTiming, dueAgendas, hurriedAgendas, nextAgenda } from '../domain/agenda-schedule.ts';
import type { AgendaSaying } from '../domain/delivery-saying.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { DeliveryKind, Keeping, WordedDelivery } from './delivery-kind.ts';
import { agendaOf } from './meeting-agenda.ts';
import { meetingOfDelivery, movedTiming } from './meeting-of-delivery.ts';

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
    timing: (facts, delivery) => {
      const about = meetingOfDelivery(facts, delivery);
      return movedTiming(about, delivery, agendaTiming(about.moments, version));
    },
    say: ({ facts, delivery }) => agendaSaying(facts, delivery, { version, reply: null }),
    keeping: (facts, delivery, now) => keepingOf(facts, delivery, { version, now }),
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
    agendaSaying(facts, delivery, { version: versionOf(delivery), reply: Number(delivery.subject.reply) }),
  keeping: (facts, delivery, now) => keepingOf(facts, delivery, { version: versionOf(delivery), now }),
};

/** The agendas that come by themselves. */
export const agendaKinds: readonly DeliveryKind[] = [agendaKind('preliminary'), agendaKind('final'), reply];

function versionOf({ subject }: WordedDelivery): AgendaVersion {
  return subject.version === 'final' ? 'final' : 'preliminary';
}

type Part = { readonly version: AgendaVersion; readonly reply: number | null };

function agendaSaying(
  facts: DeliveryFacts,
  delivery: WordedDelivery,
  { version, reply }: Part,
): AgendaSaying {
  const { meeting } = meetingOfDelivery(facts, delivery);
  const { agenda, isFrozen } = agendaOf(facts, meeting);
  const state = isFrozen ? 'frozen' : version;
  return { kind: 'agenda', meeting, agenda: meeting.cancelledAt === null ? agenda : null, state, reply };
}

type Kept = { readonly version: AgendaVersion; readonly now: Date };

/** The preliminary agenda stands once it is time for the final one, and that as it was when the meeting began. */
function keepingOf(facts: DeliveryFacts, delivery: WordedDelivery, { version, now }: Kept): Keeping {
  const { meeting, moments } = meetingOfDelivery(facts, delivery);
  if (meeting.cancelledAt !== null) return 'once-more';
  if (version === 'preliminary' && moments.final <= now) return 'no-more';
  return agendaOf(facts, meeting).isFrozen ? 'once-more' : 'on';
}

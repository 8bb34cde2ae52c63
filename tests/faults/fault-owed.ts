import type { DeliveryFacts } from '../../src/app/delivery-facts.ts';
import { deliveryKinds } from '../../src/app/delivery-kinds.ts';
import { agendaOf } from '../../src/app/meeting-agenda.ts';
import { deliveryKey, type OwedDelivery } from '../../src/domain/delivery.ts';
import { agendaMessage } from '../../src/slack/blocks/agenda-message.ts';
import { wordsFor } from '../../src/words/words-for.ts';

/** A message by what it belongs to and whom it is for. */
export type MessageKey = string;

/** When the council is to hear something next after an instant. */
export function nextMoment(facts: DeliveryFacts, after: Date): Date {
  const instants = deliveryKinds.flatMap((kind) => kind.next(facts, after)?.getTime() ?? []);
  if (instants.length === 0) throw new Error('The council never hears anything more');
  return new Date(Math.min(...instants));
}

/** What everybody is to hear at a moment, by the plan as it was before any of it was said: with the replies of an agenda. */
export function owedAt(facts: DeliveryFacts, moment: Date): readonly MessageKey[] {
  const span = { after: new Date(moment.getTime() - 1), until: moment };
  return deliveryKinds.flatMap((kind) =>
    kind
      .due(facts, span)
      .flatMap((owed) => [deliveryKey(owed.occurrence, owed.to), ...repliesTo(facts, owed)]),
  );
}

function repliesTo(facts: DeliveryFacts, { kind, occurrence, subject, to }: OwedDelivery) {
  const meeting = facts.meetings.find(({ id }) => id === subject.meeting);
  if (meeting === undefined || !isAgenda(kind)) return [];
  const { council } = facts.plan;
  const reader = { words: wordsFor(council.language), council, today: meeting.day };
  const { replies } = agendaMessage(agendaOf(facts, meeting).agenda, 'final', reader);
  return replies.map((_, index) => deliveryKey(`${occurrence}/area/${index}`, to));
}

function isAgenda(kind: string): boolean {
  return kind === 'agenda-preliminary' || kind === 'agenda-final';
}

import type { OwedDelivery } from '../domain/delivery.ts';
import type { SentDelivery } from './delivery-ports.ts';

const useful = 24 * 60 * 60 * 1000;

/** The replies that the thread of a posted agenda is owed, each once, a moment apart so that they come in order. */
export function agendaRepliesOwed(sent: SentDelivery, count: number, now: Date): readonly OwedDelivery[] {
  const { to, occurrence, subject, copy } = sent;
  if (to === null) return [];
  return Array.from({ length: count }, (_, index) => ({
    kind: 'agenda-reply',
    occurrence: `${occurrence}/area/${index}`,
    to,
    subject: { ...subject, reply: String(index), thread: copy.ts },
    dueAt: new Date(now.getTime() + index),
    expiresAt: new Date(Math.max(sent.expiresAt.getTime(), now.getTime() + useful)),
  }));
}

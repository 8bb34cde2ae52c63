import { z } from 'zod';
import type { DeliverySubject, Recipient } from '../../domain/delivery.ts';

/** What every reading of a delivery tells. */
export type DeliveryRow = {
  readonly council: string;
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly channel: string | null;
  readonly user: string | null;
  readonly subject: unknown;
  readonly dueAt: Date;
  readonly expiresAt: Date;
};

/** The columns of a `DeliveryRow`, in a statement that has a table `delivery`. */
export const deliveryColumns = `delivery.council_id AS "council", delivery.id AS "id", delivery.kind AS "kind",
  delivery.key AS "key", delivery.channel AS "channel", delivery.subject AS "subject", delivery.due_at AS "dueAt",
  delivery.expires_at AS "expiresAt",
  (SELECT user_id FROM person WHERE person.council_id = delivery.council_id AND person.id = delivery.person_id) AS "user"`;

const subject = z.record(z.string(), z.string());

/** Whom a delivery is for; `null` where that person has been forgotten. */
export function recipientFrom({ channel, user }: DeliveryRow): Recipient | null {
  if (channel !== null) return { kind: 'channel', channel };
  return user === null ? null : { kind: 'person', user };
}

/** What a delivery is about. */
export function subjectFrom(row: DeliveryRow): DeliverySubject {
  return subject.parse(row.subject);
}

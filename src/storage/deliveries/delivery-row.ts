import { z } from 'zod';
import type { KnownDelivery } from '../../app/delivery-ports.ts';
import type { Recipient } from '../../domain/delivery.ts';

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

/** The delivery that a row tells of. The last part of its key is whom it is for, which the row tells by itself. */
export function knownFrom(row: DeliveryRow): KnownDelivery {
  const { council, id, kind, key, dueAt, expiresAt } = row;
  return {
    council,
    id,
    kind,
    occurrence: key.slice(0, key.lastIndexOf('/')),
    to: recipientFrom(row),
    subject: subject.parse(row.subject),
    dueAt,
    expiresAt,
  };
}

function recipientFrom({ channel, user }: DeliveryRow): Recipient | null {
  if (channel !== null) return { kind: 'channel', channel };
  return user === null ? null : { kind: 'person', user };
}

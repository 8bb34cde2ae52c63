import { createHash } from 'node:crypto';
import type { MessageMetadata } from '@slack/types';
import { z } from 'zod';
import type { DeliveryId } from '../app/delivery-ports.ts';

const eventType = 'handslag_delivery';
const marked = z.object({ event_type: z.literal(eventType), event_payload: z.object({ mark: z.string() }) });

/** What a message carries so that it can be found again. Every app in the workspace can read it, so it says nothing. */
export function deliveryMark(delivery: DeliveryId): MessageMetadata {
  return { event_type: eventType, event_payload: { mark: markOf(delivery) } };
}

/** Whether a message's metadata, as Slack tells it, is the mark of a delivery. */
export function bearsMark(metadata: unknown, delivery: DeliveryId): boolean {
  const read = marked.safeParse(metadata);
  return read.success && read.data.event_payload.mark === markOf(delivery);
}

function markOf({ council, id }: DeliveryId): string {
  return createHash('sha256').update(`${council} ${id}`).digest('hex').slice(0, 32);
}

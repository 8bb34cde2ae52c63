import type { MessageMetadata } from '@slack/types';
import { z } from 'zod';
import { complaints } from '../complaints.ts';
import { type Refusal, refuse, refuseWith } from '../refusal.ts';

const largest = 8_000;
const plain = z.union([z.string(), z.number(), z.boolean()]);
const flat = z.record(z.string(), plain);
const metadata = z.object({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.union([plain, flat, z.array(flat)])),
});

/** The metadata an app attaches to a message: a name and a flat payload of at most 8 KB. */
export function readMetadata(value: unknown): MessageMetadata | Refusal | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const read = typeof value === 'string' ? fromJson(value) : value;
  if (read === undefined) return refuse('invalid_metadata_format');
  const checked = metadata.safeParse(read);
  if (!checked.success) return refuseWith('invalid_metadata_schema', complaints(checked.error, '/metadata'));
  if (JSON.stringify(checked.data).length > largest) return refuse('metadata_too_large');
  return checked.data;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { KnownBlock } from '@slack/types';
import { type DeliveryTold, deliveryRow } from './delivery-row.ts';
import type { Reader } from './reader.ts';
import { bullets, paragraph, richText } from './rich-text.ts';

const most = 10;
const minute = 60_000;

/** What has been, the latest first: what went to several people at once is one row, and a reply goes with its agenda. */
export function deliveriesPast(past: readonly DeliveryTold[], reader: Reader): readonly KnownBlock[] {
  const groups = [...Map.groupBy(past.filter(isTold), turnOf).values()];
  if (groups.length === 0) return [];
  const rows = groups.slice(0, most).map((lines) => paragraph(...deliveryRow(lines, reader)));
  const left = groups.length - most;
  const more = left > 0 ? [paragraph(reader.words.common.andMore(left))] : [];
  return [richText(bullets(rows), ...more)];
}

function isTold({ kind, state }: DeliveryTold): boolean {
  return kind !== 'agenda-reply' || state !== 'sent';
}

function turnOf({ kind, state, error, sentAt, dueAt }: DeliveryTold): string {
  const at = Math.floor((sentAt ?? dueAt).getTime() / minute);
  return `${kind} ${state} ${error === 'skipped'} ${at}`;
}

import { type Refusal, refuse } from '../refusal.ts';

/** One page of a list, and the cursor of the next as Slack hands them out (`''` after the last). */
export function pageOf<Item>(
  items: readonly Item[],
  { cursor, limit }: { readonly cursor: string; readonly limit: number },
): { readonly items: readonly Item[]; readonly next: string } | Refusal {
  const start = cursor === '' ? 0 : startOf(cursor);
  if (start === undefined || start > items.length) return refuse('invalid_cursor');
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? cursorAt(end) : '' };
}

function cursorAt(start: number): string {
  return Buffer.from(`next:${start}`).toString('base64');
}

function startOf(cursor: string): number | undefined {
  const read = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  return read ? Number(read[1]) : undefined;
}

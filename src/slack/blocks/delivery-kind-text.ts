import type { Reader } from './reader.ts';

/** What kind of message a delivery is, in a word or two. */
export function deliveryKindText(kind: string, { words }: Reader): string {
  const kinds: Readonly<Record<string, string>> = words.deliveries.list.kind;
  return kinds[kind] ?? words.deliveries.list.kind.other;
}

/**
 * Whether two plain values say the same: records by their fields in any order, lists in their order, texts whatever
 * the spaces between their words.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return evenlySpaced(one) === evenlySpaced(other);
  if (!isRecord(one) || !isRecord(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameValue(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function evenlySpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** All the words of a rich text, without their looks. */
export function plainOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') return value.text;
  return 'elements' in value ? plainOf(value.elements) : '';
}

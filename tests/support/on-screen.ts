import type { Seen } from '../../src/workspace/control/seen.ts';

/** All that a message says on the screen, and which buttons it has in brackets. */
export function onScreen({ blocks }: Pick<Seen, 'blocks'>): string {
  return textIn(blocks);
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const alone = aloneIn(value);
  if (alone !== null) return alone;
  const inside = Object.values(value).map(textIn).join('');
  return 'type' in value && isLine(value.type) ? `${inside}\n` : inside;
}

/** What an element that holds no others says: a person, a button, its text, or an address that can be opened. */
function aloneIn(value: object): string | null {
  if ('user_id' in value) return `@${value.user_id}`;
  if ('type' in value && value.type === 'button' && 'text' in value) return `[${textIn(value.text)}] `;
  if ('text' in value && typeof value.text === 'string') return value.text;
  return 'url' in value ? String(value.url) : null;
}

function isLine(type: unknown): boolean {
  return ['header', 'section', 'context', 'rich_text_section', 'rich_text_quote'].includes(String(type));
}

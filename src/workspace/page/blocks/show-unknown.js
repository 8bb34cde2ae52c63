import { element } from '../element.js';

/**
 * A box that names what this page cannot show, with whatever plain words the thing carries.
 *
 * @param {object} thing a block or an element of one
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showUnknown(thing, { words }) {
  const type = 'type' in thing ? String(thing.type) : '?';
  return element(
    'div',
    { class: 'unknown' },
    element('p', {}, words.unknownBlock(type)),
    ...wordsIn(thing).map((text) => element('p', {}, text)),
  );
}

/** @param {object} thing @returns {string[]} */
function wordsIn(thing) {
  return ['title', 'subtitle', 'text', 'body', 'caption', 'alt_text'].flatMap((name) => {
    const value = /** @type {Readonly<Record<string, unknown>>} */ (thing)[name];
    if (typeof value === 'string') return [value];
    const hasText = typeof value === 'object' && value !== null && 'text' in value;
    return hasText && typeof value.text === 'string' ? [value.text] : [];
  });
}

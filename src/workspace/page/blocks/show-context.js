import { element } from '../element.js';
import { showText } from '../text/show-text.js';

/**
 * A context: small words beside one another; its images are told by their alternative text.
 *
 * @param {import('@slack/types').ContextBlock} block
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showContext(block, showing) {
  const parts = block.elements.map((part) =>
    element('span', {}, ...(part.type === 'image' ? [part.alt_text] : showText(part, showing))),
  );
  return element('div', { class: 'context' }, ...parts);
}

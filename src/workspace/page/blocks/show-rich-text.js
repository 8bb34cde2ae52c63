import { element } from '../element.js';
import { showRichTextParts } from './show-rich-text-parts.js';

/** @typedef {import('@slack/types').RichTextBlock} RichTextBlock */
/** @typedef {import('@slack/types').RichTextList} RichTextList */
/** @typedef {import('../showing.d.ts').Showing} Showing */

/**
 * A rich text: sections, lists, quotes and preformatted text, whose words are never parsed.
 *
 * @param {RichTextBlock} block
 * @param {Showing} showing
 */
export function showRichText(block, showing) {
  return element('div', { class: 'rich-text' }, ...block.elements.map((part) => showPart(part, showing)));
}

/**
 * @param {RichTextBlock['elements'][number]} part
 * @param {Showing} showing
 */
function showPart(part, showing) {
  switch (part.type) {
    case 'rich_text_list':
      return showList(part, showing);
    case 'rich_text_quote':
      return element('blockquote', {}, ...showRichTextParts(part.elements, showing));
    case 'rich_text_preformatted':
      return element('pre', {}, ...showRichTextParts(part.elements, showing));
    case 'rich_text_section':
      return element('div', {}, ...showRichTextParts(part.elements, showing));
  }
}

/**
 * @param {RichTextList} list
 * @param {Showing} showing
 */
function showList(list, showing) {
  const items = list.elements.map((item) => element('li', {}, ...showRichTextParts(item.elements, showing)));
  const look = `indent-${Math.min(list.indent ?? 0, 4)}`;
  return element(list.style === 'bullet' ? 'ul' : 'ol', { class: look }, ...items);
}

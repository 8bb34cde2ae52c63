import { showControl } from '../controls/show-control.js';
import { element } from '../element.js';
import { showText } from '../text/show-text.js';

/**
 * A section: its text, its fields two by two, and its control beside them.
 *
 * @param {import('@slack/types').SectionBlock} block
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showSection(block, showing) {
  const fields = (block.fields ?? []).map((field) => element('div', {}, ...showText(field, showing)));
  const texts = element(
    'div',
    { class: 'texts' },
    block.text && element('div', { class: 'text' }, ...showText(block.text, showing)),
    fields.length > 0 ? element('div', { class: 'fields' }, ...fields) : undefined,
  );
  const accessory = block.accessory && showControl(block.accessory, { block: block.block_id ?? '' }, showing);
  return element('div', { class: 'section' }, texts, accessory);
}

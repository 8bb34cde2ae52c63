import { showControl } from '../controls/show-control.js';
import { element } from '../element.js';

/**
 * An input with its label, its hint and the place where its refusal is shown.
 *
 * @param {import('@slack/types').InputBlock} block
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showInput(block, showing) {
  const { words } = showing;
  const label = block.optional ? `${block.label.text} (${words.optional})` : block.label.text;
  const place = { block: block.block_id ?? '', label, isField: block.dispatch_action !== true };
  return element(
    'fieldset',
    { class: 'input', 'data-block': block.block_id },
    element('legend', {}, label),
    showControl(block.element, place, showing),
    block.hint && element('p', { class: 'hint' }, block.hint.text),
    element('p', { class: 'failure', role: 'alert' }),
  );
}

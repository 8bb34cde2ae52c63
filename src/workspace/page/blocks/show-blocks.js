import { showControl } from '../controls/show-control.js';
import { element } from '../element.js';
import { showText } from '../text/show-text.js';
import { showContext } from './show-context.js';
import { showInput } from './show-input.js';
import { showRichText } from './show-rich-text.js';
import { showSection } from './show-section.js';
import { showTable } from './show-table.js';
import { showUnknown } from './show-unknown.js';

/** @typedef {import('../showing.d.ts').Showing} Showing */
/** @typedef {import('@slack/types').KnownBlock} KnownBlock */
/** @typedef {{ [Type in KnownBlock['type']]?: (block: Extract<KnownBlock, { type: Type }>, showing: Showing) => HTMLElement }} Shows */

/** @type {Shows} */
const shows = {
  section: showSection,
  context: showContext,
  rich_text: showRichText,
  table: showTable,
  input: showInput,
  divider: () => element('hr'),
  header: (block, showing) => element('h3', {}, ...showText(block.text, showing)),
  actions: (block, showing) =>
    element(
      'div',
      { class: 'actions' },
      ...block.elements.map((control) => showControl(control, { block: block.block_id ?? '' }, showing)),
    ),
  image: (block, { words }) => element('p', { class: 'image' }, `${words.image}: ${block.alt_text}`),
};

/**
 * Blocks as elements, in order. A block that this page does not know, or that is not
 * shaped as Slack says, becomes a box with its name: never nothing, and never a broken page.
 *
 * @param {readonly KnownBlock[]} blocks
 * @param {Showing} showing
 */
export function showBlocks(blocks, showing) {
  return blocks.map((block) => showBlock(block, showing));
}

/**
 * @template {KnownBlock} Block
 * @param {Block} block
 * @param {Showing} showing
 */
function showBlock(block, showing) {
  const show = /** @type {((block: Block, showing: Showing) => HTMLElement) | undefined} */ (
    shows[block.type]
  );
  try {
    return show?.(block, showing) ?? showUnknown(block, showing);
  } catch {
    return showUnknown(block, showing);
  }
}

import { element } from '../element.js';
import { showRichText } from './show-rich-text.js';

/** @typedef {import('@slack/types').TableBlock} TableBlock */
/** @typedef {import('../showing.d.ts').Showing} Showing */

/**
 * A table with its first row as headings. A table wider than the page scrolls in a box of its own.
 *
 * @param {TableBlock} block
 * @param {Showing} showing
 */
export function showTable(block, showing) {
  const [head = [], ...body] = block.rows;
  const row = (/** @type {TableBlock['rows'][number]} */ cells, /** @type {'th' | 'td'} */ tag) =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) => showCell(cell, tag, block.column_settings?.[index], showing)),
    );
  const table = element(
    'table',
    {},
    element('thead', {}, row(head, 'th')),
    element('tbody', {}, ...body.map((cells) => row(cells, 'td'))),
  );
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': showing.words.table },
    table,
  );
}

/**
 * @param {TableBlock['rows'][number][number]} cell
 * @param {'th' | 'td'} tag
 * @param {NonNullable<TableBlock['column_settings']>[number] | undefined} column
 * @param {Showing} showing
 */
function showCell(cell, tag, column, showing) {
  const content = cell.type === 'rich_text' ? showRichText(cell, showing) : cell.text;
  return element(tag, { class: column?.align, scope: tag === 'th' ? 'col' : undefined }, content);
}

import { describe, expect, test } from 'vitest';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import type { Surface } from '../../src/workspace/blocks/surface.ts';
import {
  actions,
  button,
  confirm,
  input,
  long,
  mrkdwn,
  option,
  options,
  picture,
  plain,
  section,
  several,
  withAccessory,
} from '../support/sample-blocks.ts';

type Limit = readonly [what: string, most: number, blocks: (size: number) => object[], surface?: Surface];

const select = (about: object) => withAccessory({ type: 'static_select', ...about });

const lengths: readonly Limit[] = [
  ['the text of a section', 3000, (size) => [section({ text: mrkdwn(long(size)) })]],
  ['a field of a section', 2000, (size) => [section({ fields: [plain(long(size))] })]],
  ['a header', 150, (size) => [{ type: 'header', text: plain(long(size)) }]],
  ['a line of context', 3000, (size) => [{ type: 'context', elements: [mrkdwn(long(size))] }]],
  ['a block_id', 255, (size) => [{ type: 'divider', block_id: long(size) }]],
  ['an action_id', 255, (size) => [actions(button({ action_id: long(size) }))]],
  ['a button', 75, (size) => [actions(button({ text: plain(long(size)) }))]],
  ['a button’s value', 2000, (size) => [actions(button({ value: long(size) }))]],
  ['a button’s address', 3000, (size) => [actions(button({ url: long(size) }))]],
  [
    'a button’s label for screen readers',
    75,
    (size) => [actions(button({ accessibility_label: long(size) }))],
  ],
  [
    'the title of a confirmation',
    100,
    (size) => [actions(button({ confirm: confirm({ title: plain(long(size)) }) }))],
  ],
  [
    'the text of a confirmation',
    300,
    (size) => [actions(button({ confirm: confirm({ text: mrkdwn(long(size)) }) }))],
  ],
  [
    'the button of a confirmation',
    30,
    (size) => [actions(button({ confirm: confirm({ deny: plain(long(size)) }) }))],
  ],
  ['an option', 75, (size) => [select({ options: [option('v', long(size))] })]],
  ['an option’s value', 75, (size) => [select({ options: [option(long(size))] })]],
  [
    'an option’s description',
    75,
    (size) => [select({ options: [{ ...option('v'), description: plain(long(size)) }] })],
  ],
  [
    'the label of a group of options',
    75,
    (size) => [select({ option_groups: [{ label: plain(long(size)), options: options(1) }] })],
  ],
  ['a placeholder', 150, (size) => [select({ options: options(1), placeholder: plain(long(size)) })]],
  ['an image’s description', 2000, (size) => [picture({ alt_text: long(size) })]],
  ['an image’s title', 2000, (size) => [picture({ title: plain(long(size)) })]],
  ['an image’s address', 3000, (size) => [picture({ image_url: long(size) })]],
  ['markdown', 12_000, (size) => [{ type: 'markdown', text: long(size) }]],
  ['the title of a card', 150, (size) => [{ type: 'card', title: mrkdwn(long(size)) }]],
  ['the body of a card', 200, (size) => [{ type: 'card', body: mrkdwn(long(size)) }]],
  [
    'the label of a field',
    2000,
    (size) => [input({ type: 'plain_text_input' }, { label: plain(long(size)) })],
    'modal',
  ],
  [
    'the hint of a field',
    2000,
    (size) => [input({ type: 'plain_text_input' }, { hint: plain(long(size)) })],
    'modal',
  ],
  [
    'what a field starts with',
    3000,
    (size) => [input({ type: 'plain_text_input', initial_value: long(size) })],
    'modal',
  ],
];

const counts: readonly Limit[] = [
  ['blocks in a message', 50, (size) => several(size, () => ({ type: 'divider' }))],
  ['blocks in a modal', 100, (size) => several(size, () => ({ type: 'divider' })), 'modal'],
  ['blocks in App Home', 100, (size) => several(size, () => ({ type: 'divider' })), 'home'],
  ['fields in a section', 10, (size) => [section({ fields: several(size, () => plain('Fält')) })]],
  ['elements in context', 10, (size) => [{ type: 'context', elements: several(size, () => mrkdwn('Rad')) }]],
  ['elements in actions', 25, (size) => [actions(...several(size, () => button()))]],
  ['options in a menu', 100, (size) => [select({ options: options(size) })]],
  [
    'groups in a menu',
    100,
    (size) => [
      select({ option_groups: several(size, () => ({ label: plain('Grupp'), options: options(1) })) }),
    ],
  ],
  ['options in an overflow menu', 5, (size) => [withAccessory({ type: 'overflow', options: options(size) })]],
  ['checkboxes', 10, (size) => [withAccessory({ type: 'checkboxes', options: options(size) })]],
  ['radio buttons', 10, (size) => [withAccessory({ type: 'radio_buttons', options: options(size) })]],
  [
    'cards in a carousel',
    10,
    (size) => [
      { type: 'carousel', elements: several(size, () => ({ type: 'card', title: mrkdwn('Kort') })) },
    ],
  ],
  ['buttons on a card', 2, (size) => [{ type: 'card', actions: several(size, () => button()) }]],
  [
    'blocks in a container',
    10,
    (size) => [
      { type: 'container', title: plain('Låda'), child_blocks: several(size, () => ({ type: 'divider' })) },
    ],
  ],
  [
    'rows in a table',
    100,
    (size) => [{ type: 'table', rows: several(size, () => [{ type: 'raw_text', text: 'cell' }]) }],
  ],
  [
    'cells in a row',
    20,
    (size) => [{ type: 'table', rows: [several(size, () => ({ type: 'raw_text', text: 'cell' }))] }],
  ],
  [
    'tables in a message',
    1,
    (size) => several(size, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'cell' }]] })),
  ],
  ['pictures of numbers in a message', 2, (size) => several(size, () => ({ type: 'data_visualization' }))],
  [
    'elements in focus',
    1,
    (size) => several(size, () => input({ type: 'plain_text_input', focus_on_load: true })),
    'modal',
  ],
  [
    'the longest text a field may ask for',
    3000,
    (size) => [input({ type: 'plain_text_input', max_length: size })],
    'modal',
  ],
  [
    'lines of a rich text field',
    100,
    (size) => [input({ type: 'rich_text_input', max_lines: size })],
    'modal',
  ],
  ['files in a file field', 10, (size) => [input({ type: 'file_input', max_files: size })], 'modal'],
];

describe('Slack takes so much and no more', () => {
  const rows = [...lengths, ...counts].map(([what, most, blocks, surface = 'message' as const]) => ({
    what,
    most,
    blocks,
    surface,
  }));

  test.each(rows)('$what: at most $most', ({ most, blocks, surface }) => {
    expect(checkBlocks(blocks(most), surface)).toEqual([]);
    expect(checkBlocks(blocks(most + 1), surface)).toHaveLength(1);
  });

  test('markdown in several blocks counts together', () => {
    const markdown = (length: number) => ({ type: 'markdown', text: long(length) });
    expect(checkBlocks([markdown(6000), markdown(6000)], 'message')).toEqual([]);
    expect(checkBlocks([markdown(6000), markdown(6001)], 'message')).toEqual([
      'markdown must be less than 12001 characters in total [json-pointer:/blocks]',
    ]);
  });
});

import type { KnownBlock } from '@slack/types';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import type { blockSchema } from '../../src/workspace/blocks/schemas/block-schema.ts';
import type { Surface } from '../../src/workspace/blocks/surface.ts';
import {
  actions,
  button,
  input,
  mrkdwn,
  option,
  picture,
  plain,
  section,
  withAccessory,
} from '../support/sample-blocks.ts';

const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'cell' }]] };
const card = { type: 'card', title: mrkdwn('Kort') };

describe('what is wrong is said with a pointer to it', () => {
  test.each<readonly [what: string, block: object, complaint: string]>([
    [
      'an empty text',
      section({ text: plain('') }),
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'an empty header',
      { type: 'header', text: plain('') },
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'an empty menu',
      withAccessory({ type: 'static_select', options: [] }),
      'must have at least 1 items [json-pointer:/blocks/0/accessory/options]',
    ],
    ['a section without text', section({}), 'must have either `text` or `fields` [json-pointer:/blocks/0]'],
    [
      'a button without text',
      actions({ type: 'button' }),
      'missing required field: text [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'formatting in a header',
      { type: 'header', text: mrkdwn('*fet*') },
      'value must be one of [`plain_text`] [json-pointer:/blocks/0/text/type]',
    ],
    ['an unknown block', { type: 'poem' }, 'unsupported type [json-pointer:/blocks/0/type]'],
    [
      'an unknown field',
      { type: 'divider', colour: 'red' },
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'a field that is no element for a section',
      withAccessory({ type: 'plain_text_input' }),
      'unsupported type [json-pointer:/blocks/0/accessory/type]',
    ],
    [
      'a date in Swedish',
      withAccessory({ type: 'datepicker', initial_date: '2 mars' }),
      'must be a date in the format YYYY-MM-DD [json-pointer:/blocks/0/accessory/initial_date]',
    ],
    [
      'options and groups at once',
      withAccessory({
        type: 'static_select',
        options: [option('v')],
        option_groups: [{ label: plain('G'), options: [option('v')] }],
      }),
      'must have either `options` or `option_groups` [json-pointer:/blocks/0/accessory]',
    ],
    [
      'an image from nowhere',
      { type: 'image', alt_text: 'Bild' },
      'must have either `image_url` or `slack_file` [json-pointer:/blocks/0]',
    ],
    [
      'a container without title',
      { type: 'container', child_blocks: [{ type: 'divider' }] },
      'must have `title` or `rich_text_title` [json-pointer:/blocks/0]',
    ],
  ])('%s', (_what, block, complaint) => {
    expect(checkBlocks([block], 'message')).toEqual([complaint]);
  });

  test('two blocks of one name, and two elements of one name in a block', () => {
    expect(
      checkBlocks(
        [
          { type: 'divider', block_id: 'a' },
          { type: 'divider', block_id: 'a' },
        ],
        'message',
      ),
    ).toEqual(['`block_id` already exists: a [json-pointer:/blocks]']);
    expect(
      checkBlocks([actions(button({ action_id: 'go' }), button({ action_id: 'go' }))], 'message'),
    ).toEqual(['`action_id` already exists: go [json-pointer:/blocks/0]']);
    expect(
      checkBlocks([actions(button({ action_id: 'go' })), actions(button({ action_id: 'go' }))], 'message'),
    ).toEqual([]);
  });
});

describe('each block has its surfaces', () => {
  const everywhere: readonly Surface[] = ['message', 'modal', 'home'];

  test.each<readonly [what: string, block: object, surfaces: readonly Surface[]]>([
    ['a section', section({ text: plain('Text') }), everywhere],
    ['an image', picture(), everywhere],
    [
      'rich text',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Text' }] }],
      },
      everywhere,
    ],
    ['a text field', input({ type: 'plain_text_input' }), everywhere],
    ['a table', table, ['message']],
    ['markdown', { type: 'markdown', text: '# Text' }, ['message']],
    [
      'a container',
      { type: 'container', title: plain('Låda'), child_blocks: [{ type: 'divider' }] },
      ['message'],
    ],
    ['a card', card, ['message', 'home']],
    ['a carousel', { type: 'carousel', elements: [card] }, ['message', 'home']],
    ['an alert', { type: 'alert', text: plain('Varning') }, ['modal']],
    ['an e-mail field', input({ type: 'email_text_input' }), ['modal']],
    ['a number field', input({ type: 'number_input', is_decimal_allowed: false }), ['modal']],
    ['a file field', input({ type: 'file_input' }), ['modal']],
    ['a rich text field', input({ type: 'rich_text_input' }), ['modal', 'home']],
    ['a date and time picker', actions({ type: 'datetimepicker' }), ['message', 'modal']],
    ['a date picker', actions({ type: 'datepicker' }), everywhere],
  ])('%s', (_what, block, surfaces) => {
    expect(everywhere.filter((surface) => checkBlocks([block], surface).length === 0)).toEqual(surfaces);
  });

  test('no block that Slack’s types know is unknown here', () => {
    type Ours = z.input<typeof blockSchema>['type'];
    expectTypeOf<Exclude<KnownBlock['type'], Ours>>().toEqualTypeOf<'file'>();
    expectTypeOf<Exclude<Ours, KnownBlock['type']>>().toEqualTypeOf<'data_visualization'>();
  });
});

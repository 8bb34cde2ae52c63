import type { z } from 'zod';
import { elementsIn } from './elements-in.ts';
import type { blockSchema } from './schemas/block-schema.ts';
import { blocksShownOn, elementsShownOn } from './shown-on.ts';
import type { Surface } from './surface.ts';

type Blocks = readonly z.output<typeof blockSchema>[];

const mostOf: Readonly<Record<string, number>> = { table: 1, data_table: 1, plan: 1, data_visualization: 2 };
const longestMarkdown = 12_000;

/** What is wrong with blocks that are right one by one: their surface, their names and how many there are of a kind. */
export function checkTogether(blocks: Blocks, surface: Surface): readonly string[] {
  return [
    ...misplaced(blocks, surface),
    ...sameNames(blocks),
    ...tooMany(blocks),
    ...tooMuchMarkdown(blocks),
    ...twoInFocus(blocks),
  ];
}

function misplaced(blocks: Blocks, surface: Surface): readonly string[] {
  return blocks.flatMap((block, index) => {
    const isShown = blocksShownOn[block.type].some((place) => place === surface);
    if (!isShown) return [`unsupported type: ${block.type} [json-pointer:/blocks/${index}/type]`];
    return elementsIn([block])
      .filter(({ element }) => elementsShownOn[element.type]?.includes(surface) === false)
      .map(({ element }) => `unsupported type: ${element.type} [json-pointer:/blocks/${index}]`);
  });
}

function sameNames(blocks: Blocks): readonly string[] {
  const ofBlocks = repeated(blocks.map((block) => block.block_id));
  const ofActions = blocks.map((block) =>
    repeated(elementsIn([block]).map(({ element }) => element.action_id)),
  );
  return [
    ...ofBlocks.map((id) => `\`block_id\` already exists: ${id} [json-pointer:/blocks]`),
    ...ofActions.flatMap((ids, index) =>
      ids.map((id) => `\`action_id\` already exists: ${id} [json-pointer:/blocks/${index}]`),
    ),
  ];
}

function repeated(names: readonly (string | undefined)[]): readonly string[] {
  const given = names.filter((name): name is string => name !== undefined && name !== '');
  return [...new Set(given.filter((name, index) => given.indexOf(name) < index))];
}

function tooMany(blocks: Blocks): readonly string[] {
  return Object.entries(mostOf)
    .filter(([type, most]) => blocks.filter((block) => block.type === type).length > most)
    .map(([type, most]) =>
      type === 'table'
        ? 'only_one_table_allowed'
        : `no more than ${most} ${type} blocks allowed [json-pointer:/blocks]`,
    );
}

function tooMuchMarkdown(blocks: Blocks): readonly string[] {
  const length = blocks.reduce((sum, block) => sum + (block.type === 'markdown' ? block.text.length : 0), 0);
  return length > longestMarkdown
    ? [`markdown must be less than ${longestMarkdown + 1} characters in total [json-pointer:/blocks]`]
    : [];
}

function twoInFocus(blocks: Blocks): readonly string[] {
  const focused = elementsIn(blocks).filter(({ element }) => element.focus_on_load === true);
  return focused.length > 1 ? ['only one element can have `focus_on_load` [json-pointer:/blocks]'] : [];
}

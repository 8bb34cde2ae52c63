import type { AnyBlock } from '@slack/types';
import { isRecord } from '../is-record.ts';
import { interactiveElements } from './interactive-elements.ts';

/** An element as its app described it; its `action_id` is empty as long as nobody has given it one. */
export type BlockElement = {
  readonly type: string;
  readonly action_id: string;
  readonly [field: string]: unknown;
};

/** An element with the id of the block it stands in, and whether it is a field of a form. */
export type PlacedElement = {
  readonly blockId: string;
  readonly element: BlockElement;
  readonly field?: { readonly optional: boolean; readonly dispatches: boolean };
};

/** Every element a person can act on, in reading order, however deep its block is nested. */
export function elementsIn(blocks: readonly AnyBlock[]): readonly PlacedElement[] {
  return blocks.flatMap((block) => search(block, { blockId: block.block_id ?? '' }));
}

type Around = Omit<PlacedElement, 'element'>;

function search(value: unknown, around: Around): readonly PlacedElement[] {
  if (Array.isArray(value)) return value.flatMap((item) => search(item, around));
  if (!isRecord(value)) return [];
  const element = elementOf(value);
  if (element) return [{ ...around, element }];
  const inside = typeof value.block_id === 'string' ? blockAround(value, value.block_id) : around;
  return Object.values(value).flatMap((child) => search(child, inside));
}

function blockAround(block: Readonly<Record<string, unknown>>, blockId: string): Around {
  if (block.type !== 'input') return { blockId };
  return {
    blockId,
    field: { optional: block.optional === true, dispatches: block.dispatch_action === true },
  };
}

function elementOf(value: Readonly<Record<string, unknown>>): BlockElement | undefined {
  const { type, action_id } = value;
  if (typeof type !== 'string' || !interactiveElements.has(type)) return undefined;
  return { ...value, type, action_id: typeof action_id === 'string' ? action_id : '' };
}

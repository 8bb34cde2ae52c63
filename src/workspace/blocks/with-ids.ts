import type { AnyBlock } from '@slack/types';
import { isRecord } from '../is-record.ts';
import type { Identifiers } from '../state/identifiers.ts';
import { interactiveElements } from './interactive-elements.ts';

/** The blocks as Slack stores them: whatever came without a `block_id` or an `action_id` has got one. */
export function withIds(blocks: readonly AnyBlock[], ids: Identifiers): readonly AnyBlock[] {
  return blocks.map((block) => ({
    ...named(block, ids),
    type: block.type,
    block_id: block.block_id ?? ids.next('b'),
  }));
}

function named(value: object, ids: Identifiers): object {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, namedChild(child, ids)]));
}

function namedChild(value: unknown, ids: Identifiers): unknown {
  if (Array.isArray(value)) return value.map((item) => namedChild(item, ids));
  if (!isRecord(value)) return value;
  const { type, action_id } = value;
  const isNameless = typeof type === 'string' && interactiveElements.has(type) && action_id === undefined;
  return { ...named(value, ids), ...(isNameless && { action_id: ids.next('a') }) };
}

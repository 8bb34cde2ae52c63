import type { AnyBlock } from '@slack/types';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { textLength } from '../blocks/text-length.ts';
import { withIds } from '../blocks/with-ids.ts';
import { isRecord } from '../is-record.ts';
import { type Refusal, refuse, refuseWith } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Arguments } from './method.ts';
import { readList } from './read-list.ts';

const longestMarkdown = 12_000;
const longestInAll = 13_200;

/** The blocks of a message, checked and named; none where it has none. */
export function readBlocks(state: WorkspaceState, raw: Arguments): readonly AnyBlock[] | Refusal {
  if (typeof raw.markdown_text === 'string' && raw.markdown_text !== '') return fromMarkdown(state, raw);
  const blocks = readList(raw.blocks);
  if (blocks === 'unreadable') return refuse('invalid_blocks_format');
  const wrong = checkBlocks(blocks, 'message');
  if (wrong.length > 0) return refuseWith('invalid_blocks', wrong);
  if (textLength(blocks) > longestInAll) return refuse('msg_blocks_too_long');
  return withIds(blocks.filter(isBlock), state.ids);
}

function fromMarkdown(state: WorkspaceState, raw: Arguments): readonly AnyBlock[] | Refusal {
  if (raw.text !== undefined || raw.blocks !== undefined) return refuse('markdown_text_conflict');
  const text = String(raw.markdown_text);
  return text.length > longestMarkdown
    ? refuse('msg_too_long')
    : withIds([{ type: 'markdown', text }], state.ids);
}

function isBlock(value: unknown): value is AnyBlock {
  return isRecord(value) && typeof value.type === 'string';
}

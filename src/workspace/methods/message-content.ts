import type { AnyBlock, MessageMetadata } from '@slack/types';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { isRecord } from '../blocks/is-record.ts';
import { textLength } from '../blocks/text-length.ts';
import { withIds } from '../blocks/with-ids.ts';
import { type Refusal, refuse, refuseWith } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { readMetadata } from './message-metadata.ts';
import type { Arguments } from './method.ts';

const longestText = 40_000;
const longestMarkdown = 12_000;
const longestBlocks = 13_200;

export type MessageContent = {
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly attachments?: readonly unknown[];
  readonly metadata?: MessageMetadata;
};

/** What a message is to say, with every limit of Slack's held against it. */
export function readMessageContent(state: WorkspaceState, raw: Arguments): MessageContent | Refusal {
  const text = typeof raw['text'] === 'string' ? raw['text'] : '';
  const blocks = readBlocks(state, raw);
  if (blocks && 'ok' in blocks) return blocks;
  const attachments = readList(raw['attachments']);
  if (attachments === 'unreadable') return refuse('invalid_attachments');
  if (text === '' && !blocks?.length && !attachments?.length) return refuse('no_text');
  const metadata = readMetadata(raw['metadata']);
  if (metadata && 'ok' in metadata) return metadata;
  return {
    text: truncated(state, text),
    ...(blocks?.length && { blocks }),
    ...(attachments?.length && { attachments }),
    ...(metadata && { metadata }),
  };
}

function readBlocks(state: WorkspaceState, raw: Arguments): readonly AnyBlock[] | Refusal | undefined {
  if (typeof raw['markdown_text'] === 'string' && raw['markdown_text'] !== '')
    return fromMarkdown(state, raw);
  const blocks = readList(raw['blocks']);
  if (blocks === undefined) return undefined;
  if (blocks === 'unreadable') return refuse('invalid_blocks_format');
  const wrong = checkBlocks(blocks, 'message');
  if (wrong.length > 0) return refuseWith('invalid_blocks', wrong);
  if (textLength(blocks) > longestBlocks) return refuse('msg_blocks_too_long');
  return withIds(blocks.filter(isBlock), state.ids);
}

function fromMarkdown(state: WorkspaceState, raw: Arguments): readonly AnyBlock[] | Refusal {
  if (raw['text'] !== undefined || raw['blocks'] !== undefined) return refuse('markdown_text_conflict');
  const text = String(raw['markdown_text']);
  if (text.length > longestMarkdown) return refuse('msg_too_long');
  return withIds([{ type: 'markdown', text }], state.ids);
}

/** Lists travel as JSON in forms and as they are in JSON bodies. */
function readList(value: unknown): readonly unknown[] | 'unreadable' | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return value;
  try {
    const read: unknown = JSON.parse(String(value));
    return Array.isArray(read) ? read : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isBlock(value: unknown): value is AnyBlock {
  return isRecord(value) && typeof value['type'] === 'string';
}

/** Slack posts the beginning of an endless text and says so; whoever sent it should know. */
function truncated(state: WorkspaceState, text: string): string {
  if (text.length <= longestText) return text;
  state.calls.judge('text', refuse('message_truncated'));
  return text.slice(0, longestText);
}

import type { AnyBlock, MessageMetadata } from '@slack/types';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { readMetadata } from './message-metadata.ts';
import type { Arguments } from './method.ts';
import { readBlocks } from './read-blocks.ts';
import { readList } from './read-list.ts';

const longestText = 40_000;

export type MessageContent = {
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly attachments?: readonly unknown[];
  readonly metadata?: MessageMetadata;
};

/** What a message is to say, with every limit of Slack's held against it. */
export function readMessageContent(state: WorkspaceState, raw: Arguments): MessageContent | Refusal {
  const text = typeof raw.text === 'string' ? raw.text : '';
  const blocks = readBlocks(state, raw);
  if (isRefusal(blocks)) return blocks;
  const attachments = readList(raw.attachments);
  if (attachments === 'unreadable') return refuse('invalid_attachments');
  if (text.length + blocks.length + attachments.length === 0) return refuse('no_text');
  const metadata = readMetadata(raw.metadata);
  if (metadata && isRefusal(metadata)) return metadata;
  return {
    text: truncated(state, text),
    ...(blocks.length > 0 && { blocks }),
    ...(attachments.length > 0 && { attachments }),
    ...(metadata && { metadata }),
  };
}

/** Slack posts the beginning of an endless text and says so; whoever sent it should know. */
function truncated(state: WorkspaceState, text: string): string {
  if (text.length <= longestText) return text;
  state.calls.judge('text', refuse('message_truncated'));
  return text.slice(0, longestText);
}

import type { AnyBlock, MessageMetadata } from '@slack/types';
import type { StoredFile } from '../state/file-store.ts';
import type { StoredMessage } from '../state/message-store.ts';
import { slackbot } from '../state/people.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** A message as a person has it on the screen. */
export type Seen = {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly username: string;
  readonly kind: 'posted' | 'ephemeral';
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
  /** When it was written, as an ISO instant. */
  readonly at: string;
  readonly edited: boolean;
  /** Higher than a cursor: it is new or changed since. */
  readonly version: number;
  readonly threadTs?: string;
  readonly metadata?: MessageMetadata;
  readonly files?: readonly SeenFile[];
};

/** A file that can be fetched at its path on this server, with `?user=` added. */
type SeenFile = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly size: number;
  readonly path: string;
};

export function seen({ people, files }: WorkspaceState, message: StoredMessage): Seen {
  const { ts, channel, user, text, version, threadTs, metadata } = message;
  return {
    ts,
    channel,
    user,
    username: user === slackbot ? 'Slackbot' : (people.find(user)?.realName ?? user),
    kind: message.onlyFor === undefined ? 'posted' : 'ephemeral',
    text,
    blocks: message.blocks ?? [],
    at: new Date(Number(ts) * 1000).toISOString(),
    edited: message.edited !== undefined,
    version,
    ...(threadTs !== undefined && { threadTs }),
    ...(metadata && { metadata }),
    ...(message.files && { files: message.files.flatMap((id) => seenFile(files.find(id))) }),
  };
}

function seenFile(file: StoredFile | undefined): readonly SeenFile[] {
  if (!file) return [];
  const { id, name, title, bytes } = file;
  return [{ id, name, title, size: bytes?.length ?? 0, path: `/files/${id}/${encodeURIComponent(name)}` }];
}

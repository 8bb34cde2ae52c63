import type { AnyBlock, MessageMetadata } from '@slack/types';
import type { Identifiers } from './identifiers.ts';

export type StoredMessage = {
  readonly ts: string;
  readonly channel: string;
  /** The Slack user who wrote it: a person, the bot's user or Slackbot. */
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly attachments?: readonly unknown[];
  readonly metadata?: MessageMetadata;
  readonly files?: readonly string[];
  readonly threadTs?: string;
  /** Set on an ephemeral message: the only person who sees it. */
  readonly onlyFor?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  /** Rises with every change anywhere, so that a reader can ask what is new. */
  readonly version: number;
};

export type MessageDraft = Omit<StoredMessage, 'ts' | 'version' | 'edited'>;

/** Every message of the workspace, and a way to be told when something changes. */
export type MessageStore = ReturnType<typeof messageStore>;

export function messageStore(ids: Identifiers) {
  const channels = new Map<string, Map<string, StoredMessage>>();
  const waiting = new Set<() => void>();
  let version = 0;

  const inChannel = (channel: string) => channels.get(channel) ?? new Map<string, StoredMessage>();

  const changed = () => {
    version += 1;
    for (const wake of waiting) wake();
    return version;
  };

  const keep = (message: Omit<StoredMessage, 'version'>): StoredMessage => {
    const room = inChannel(message.channel);
    const kept = { ...message, version: changed() };
    channels.set(message.channel, room.set(kept.ts, kept));
    return kept;
  };

  return {
    post: (draft: MessageDraft): StoredMessage => keep({ ...draft, ts: ids.timestamp() }),
    edit: (message: StoredMessage, content: Partial<MessageDraft>): StoredMessage =>
      keep({ ...message, ...content, edited: { user: message.user, ts: ids.timestamp() } }),
    remove: (message: StoredMessage): void => {
      inChannel(message.channel).delete(message.ts);
      changed();
    },
    find: (channel: string, ts: string): StoredMessage | undefined => inChannel(channel).get(ts),
    /** Oldest first. */
    inChannel: (channel: string): readonly StoredMessage[] => [...inChannel(channel).values()],
    /** Also for changes that are no messages, such as a modal that opens. */
    changed,
    version: (): number => version,
    /** Calls `wake` at every change until the returned function is called. */
    onChange: (wake: () => void): (() => void) => {
      waiting.add(wake);
      return () => waiting.delete(wake);
    },
  };
}

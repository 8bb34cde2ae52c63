import type { Seen } from './seen.ts';

/** What was written in a place: the messages of the place itself, and the replies to each of them. */
export type Threads = {
  readonly top: readonly Seen[];
  repliesTo(ts: string): readonly Seen[];
};

/** Sorts replies to the messages they answer. A reply whose message is gone stands by itself. */
export function threadsIn(messages: readonly Seen[]): Threads {
  const known = new Set(messages.map(({ ts }) => ts));
  const isReply = ({ ts, threadTs }: Seen) =>
    threadTs !== undefined && threadTs !== ts && known.has(threadTs);
  return {
    top: messages.filter((message) => !isReply(message)),
    repliesTo: (ts) => messages.filter((message) => isReply(message) && message.threadTs === ts),
  };
}

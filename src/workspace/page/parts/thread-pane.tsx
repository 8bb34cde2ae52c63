import { useLooks } from '../hooks/looks-context.ts';
import type { Seen } from '../model/seen.ts';
import type { Threads } from '../model/threads-in.ts';
import { MessageItem } from './message-item.tsx';
import { Pane } from './pane.tsx';

type Thread = {
  readonly message: Seen;
  readonly threads: Threads;
  readonly user: string;
  readonly onClose: () => void;
};

/** A message with the replies to it, to read beside the conversation. */
export function ThreadPane({ message, threads, user, onClose }: Thread) {
  const { words } = useLooks();
  const replies = threads.repliesTo(message.ts);
  return (
    <Pane title={words.thread} onClose={onClose}>
      <ol className="thread" aria-label={words.thread}>
        <MessageItem message={message} user={user} />
        <li className="day">
          <h3>{words.replies(replies.length)}</h3>
        </li>
        {replies.map((reply) => (
          <MessageItem key={reply.ts} message={reply} user={user} />
        ))}
      </ol>
    </Pane>
  );
}

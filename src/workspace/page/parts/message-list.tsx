import { Fragment } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import { useFocusKept } from '../hooks/use-focus-kept.ts';
import { useLatestInView } from '../hooks/use-latest-in-view.ts';
import { dayOf } from '../model/day-of.ts';
import type { Threads } from '../model/threads-in.ts';
import { MessageItem } from './message-item.tsx';

type List = { readonly threads: Threads; readonly user: string; readonly onThread: (ts: string) => void };

/**
 * The messages of a place, oldest first, with a heading for each day. A new message comes into view unless one is
 * reading further up, and always when it is one's own or an answer to oneself.
 */
export function MessageList({ threads, user, onThread }: List) {
  const looks = useLooks();
  const { top, repliesTo } = threads;
  const list = useFocusKept(top);
  const onScroll = useLatestInView(list, top, user);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <ol className="messages" tabIndex={0} aria-label={looks.words.messages} ref={list} onScroll={onScroll}>
      {top.map((message, index) => {
        const day = dayOf(message.at, looks);
        const before = top[index - 1];
        const isNewDay = !before || dayOf(before.at, looks) !== day;
        return (
          <Fragment key={message.ts}>
            {isNewDay && <DayHeading day={day} />}
            <MessageItem
              message={message}
              user={user}
              replies={repliesTo(message.ts).length}
              onThread={onThread}
            />
          </Fragment>
        );
      })}
    </ol>
  );
}

function DayHeading({ day }: { readonly day: string }) {
  return (
    <li className="day">
      <h3>{day}</h3>
    </li>
  );
}

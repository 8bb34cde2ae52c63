import { useRef, useState } from 'react';
import { control } from '../control.ts';
import { useLooks } from '../hooks/looks-context.ts';
import { useAnnouncement } from '../hooks/use-announcement.ts';
import { useAttempt } from '../hooks/use-attempt.ts';
import { useFocusOnArrival } from '../hooks/use-focus-on-arrival.ts';
import { exampleAmong } from '../model/example-among.ts';
import type { Place } from '../model/places-of.ts';
import type { Recall } from '../model/recall.ts';
import type { Seen } from '../model/seen.ts';
import type { Threads } from '../model/threads-in.ts';
import { sendTo } from '../send-to.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { OutcomeLines } from './outcome-lines.tsx';
import { Welcome } from './welcome.tsx';

type Shown = {
  readonly user: string;
  readonly place: Place;
  readonly messages: readonly Seen[];
  readonly threads: Threads;
  readonly recall: Recall;
  readonly onThread: (ts: string) => void;
};

/** What has been written in a place, and the box to write in. */
export function Conversation({ user, place, messages, threads, recall, onThread }: Shown) {
  const { directory, words } = useLooks();
  const [text, setText] = useState('');
  const { attempt, ...lines } = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const news = useAnnouncement(messages, user);
  useFocusOnArrival(field);
  const example = exampleAmong(directory.app.commands);
  const label = words.write(place.label);
  const take = () => {
    setText(example ?? '');
    field.current?.focus();
  };
  const writing = {
    label,
    placeholder: example ? words.example(example) : label,
    recall,
    field,
    text,
    onText: setText,
    onShortcut: (callback: string) => attempt(() => control.shortcut({ user, callback })),
    send: (said: string) => attempt(() => sendTo({ user, channel: place.id, text: said }, directory)),
  };
  return (
    <>
      {messages.length === 0 ? (
        <Welcome label={place.label} example={example} onTake={take} />
      ) : (
        <MessageList threads={threads} user={user} onThread={onThread} />
      )}
      <p className="only-heard" aria-live="polite">
        {news}
      </p>
      <div className="foot">
        <OutcomeLines {...lines} />
        <Composer writing={writing} />
      </div>
    </>
  );
}

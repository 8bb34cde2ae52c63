import { useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import { useMessagesOpened } from '../hooks/use-messages-opened.ts';
import type { Place } from '../model/places-of.ts';
import type { Recall } from '../model/recall.ts';
import type { Scene } from '../model/scene.ts';
import { threadsIn } from '../model/threads-in.ts';
import { AppHome } from './app-home.tsx';
import { Conversation } from './conversation.tsx';
import { Heading } from './heading.tsx';
import { Inspector } from './inspector.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import type { Tab } from './tabs.tsx';
import { ThreadPane } from './thread-pane.tsx';

type Shown = {
  readonly user: string;
  readonly place: Place;
  /** Absent until the workspace has answered. */
  readonly scene: Scene | undefined;
  readonly isAway: boolean;
  readonly recall: Recall;
  /** Closes the view of the traffic; absent while that is closed. */
  readonly onCloseWire: (() => void) | undefined;
};

/** The middle of the page: a place, what is beside it, and the modal above it. */
export function Stage({ user, place, scene, isAway, recall, onCloseWire }: Shown) {
  const { words } = useLooks();
  const [tab, setTab] = useState<Tab>('messages');
  const [thread, setThread] = useState<string>();
  const messages = scene?.messages ?? [];
  const threads = threadsIn(messages);
  const modal = scene?.modals.at(-1);
  const threaded = messages.find(({ ts }) => ts === thread);
  const isHome = place.kind === 'direct' && tab === 'home';
  useMessagesOpened(user, place.kind === 'direct' && tab === 'messages');
  return (
    <>
      <main className="conversation" tabIndex={-1}>
        <Heading place={place} tab={tab} onTab={setTab} />
        <p className="away" role="alert">
          {isAway && words.lost}
        </p>
        {scene && isHome && <AppHome view={scene.home} user={user} />}
        {scene && !isHome && (
          <Conversation
            user={user}
            place={place}
            messages={messages}
            threads={threads}
            recall={recall}
            onThread={setThread}
          />
        )}
      </main>
      {threaded && !onCloseWire && (
        <ThreadPane message={threaded} threads={threads} user={user} onClose={() => setThread(undefined)} />
      )}
      {onCloseWire && <Inspector onClose={onCloseWire} />}
      {modal && <ModalDialog key={modal.id} view={modal} user={user} />}
    </>
  );
}

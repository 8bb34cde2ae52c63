import { useEffect } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { control } from '../control.ts';
import { DeedsContext } from '../hooks/deeds-context.ts';
import { useLooks } from '../hooks/looks-context.ts';
import { type Attempt, useAttempt } from '../hooks/use-attempt.ts';
import { useViewDeeds } from '../hooks/use-view-deeds.ts';
import type { OpenView } from '../model/seen.ts';
import { OutcomeLines } from './outcome-lines.tsx';

type Home = { readonly view: OpenView | null; readonly user: string };

/** The app's Home tab as it is published for one person. The app is told that it was opened. */
export function AppHome({ view, user }: Home) {
  const { app, words } = useLooks();
  const lines = useAttempt();
  const { attempt } = lines;
  useEffect(() => {
    void attempt(() => control.home(user, 'home'));
  }, [user, attempt]);
  return (
    <section className="app-home" aria-label={words.home}>
      {view && <Published key={view.id} view={view} user={user} attempt={attempt} />}
      {!view && lines.waiting === '' && <p className="none">{words.homeEmpty(app)}</p>}
      <OutcomeLines {...lines} />
    </section>
  );
}

type Shown = { readonly view: OpenView; readonly user: string; readonly attempt: Attempt['attempt'] };

function Published({ view, user, attempt }: Shown) {
  const { deeds } = useViewDeeds(user, view, attempt);
  return (
    <div className="view">
      <DeedsContext value={deeds}>
        <Blocks blocks={view.blocks} errors={view.errors} />
      </DeedsContext>
    </div>
  );
}

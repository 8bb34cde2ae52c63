import type { AnyBlock } from '@slack/types';
import type { InteractionOutcome } from '../../src/workspace/interactions/interaction-outcome.ts';
import type { Submitted } from '../../src/workspace/interactions/submit-view.ts';
import type { StateValues } from '../../src/workspace/state/state-values.ts';
import { filledIn } from './filled-in.ts';
import type { WorkspaceControl } from './workspace-control.ts';

/** A view as the person has it open. */
export type ShownView = {
  readonly id: string;
  readonly hash: string;
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly title: { readonly text: string };
  readonly blocks: readonly AnyBlock[];
  readonly state: { readonly values: StateValues };
  readonly errors: Readonly<Record<string, string>>;
};

type Views = {
  readonly modals: readonly ShownView[];
  readonly home: ShownView | null;
  readonly cursor: number;
};

const patience = 5_000;

/** A person with the app's modals and App Home before them. */
export function personAtDesk(control: WorkspaceControl, user: string) {
  const look = (after = -1, wait = 0) => control.get<Views>('views', { user, after, wait });

  /** The views as soon as they are as expected; throws when they are not within 5 s. */
  const wait = async (expected: (views: Views) => boolean, until = Date.now() + patience): Promise<Views> => {
    const views = await look();
    if (expected(views)) return views;
    if (Date.now() >= until) throw new Error(`still waiting for another view than ${JSON.stringify(views)}`);
    await look(views.cursor, until - Date.now());
    return wait(expected, until);
  };

  const top = async (): Promise<ShownView> => {
    const { modals } = await wait((views) => views.modals.length > 0);
    const [view] = modals.slice(-1);
    if (!view) throw new Error('no modal is open');
    return view;
  };

  return {
    /** The modal on top, as soon as there is one. */
    modal: top,
    views: () => look(),
    /** Waits until the views are as expected. */
    waitsFor: wait,
    /** Fills in the modal on top, by label, block id or action id, and submits it. */
    submits: async (fields: Readonly<Record<string, string | readonly string[] | number | null>>) => {
      const view = await top();
      return control.post<Submitted>('submit', {
        user,
        view: view.id,
        values: filledIn(view.blocks, fields),
      });
    },
    closes: async () => control.post<InteractionOutcome>('close', { user, view: (await top()).id }),
    /** Presses or chooses in a view. */
    presses: (view: ShownView, action: string, value?: string | readonly string[]) =>
      control.post<InteractionOutcome>('press', {
        user,
        view: view.id,
        action,
        ...(value !== undefined && { value }),
      }),
    /** Types in a menu that the app fills. */
    searches: (view: ShownView, action: string, value: string) =>
      control.post<{ ok: boolean; error?: string; options?: readonly { value: string }[] }>('suggest', {
        user,
        view: view.id,
        action,
        value,
      }),
    opensHome: (tab: 'home' | 'messages' = 'home') => control.post<InteractionOutcome>('home', { user, tab }),
    choosesShortcut: (callback: string) => control.post<InteractionOutcome>('shortcut', { user, callback }),
  };
}

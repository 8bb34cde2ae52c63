import type { AnyBlock, PlainTextElement } from '@slack/types';
import type { Identifiers } from './identifiers.ts';
import { type StateValues, valuesOf } from './state-values.ts';

/** A view as the app describes it, checked. */
export type ViewDraft = {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly AnyBlock[];
  readonly title?: PlainTextElement | undefined;
  readonly submit?: PlainTextElement | undefined;
  readonly close?: PlainTextElement | undefined;
  readonly privateMetadata: string;
  readonly callbackId: string;
  readonly externalId: string;
  readonly clearOnClose: boolean;
  readonly notifyOnClose: boolean;
};

/** A view that a person has in front of them. */
export type StoredView = ViewDraft & {
  readonly id: string;
  readonly user: string;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly values: StateValues;
  /** What the app last found wrong, by block. */
  readonly errors: Readonly<Record<string, string>>;
};

/** No more modals than this lie on top of one another. */
export const deepestStack = 3;

export type ViewStore = ReturnType<typeof viewStore>;

/** Each person's stack of modals, lowest first, and their App Home. */
export function viewStore(ids: Identifiers, changed: () => void) {
  const stacks = new Map<string, readonly StoredView[]>();
  const homes = new Map<string, StoredView>();

  const stackOf = (user: string): readonly StoredView[] => stacks.get(user) ?? [];
  const all = (): readonly StoredView[] => [...[...stacks.values()].flat(), ...homes.values()];

  const setStack = (user: string, stack: readonly StoredView[]): void => {
    stacks.set(user, stack);
    changed();
  };

  const put = (view: StoredView): StoredView => {
    if (view.type === 'home') homes.set(view.user, view);
    setStack(
      view.user,
      stackOf(view.user).map((kept) => (kept.id === view.id ? view : kept)),
    );
    return view;
  };

  const created = (user: string, draft: ViewDraft, below?: StoredView): StoredView => {
    const id = ids.next('V');
    const place = { rootId: below?.rootId ?? id, previousId: below?.id ?? null };
    return { ...draft, ...place, id, user, hash: newHash(ids), values: valuesOf(draft.blocks), errors: {} };
  };

  const push = (user: string, draft: ViewDraft): StoredView => {
    const view = created(user, draft, stackOf(user).at(-1));
    setStack(user, [...stackOf(user), view]);
    return view;
  };

  return {
    all,
    stackOf,
    homeOf: (user: string): StoredView | undefined => homes.get(user),
    find: (id: string): StoredView | undefined => all().find((view) => view.id === id),
    /** Shows a new modal alone, whatever was open before. */
    open: (user: string, draft: ViewDraft): StoredView => {
      setStack(user, []);
      return push(user, draft);
    },
    push,
    publish: (user: string, draft: ViewDraft): StoredView => {
      const before = homes.get(user);
      return put(before ? redrawn(before, draft, ids) : created(user, draft));
    },
    /** Replaces what the view shows. What people have typed stays where its field is still there. */
    redraw: (view: StoredView, draft: ViewDraft): StoredView => put(redrawn(view, draft, ids)),
    /** Keeps what a person typed or what was wrong with it; the app does not see this as a new version. */
    note: (view: StoredView, noted: Partial<Pick<StoredView, 'values' | 'errors'>>): StoredView =>
      put({ ...view, ...noted }),
    /** Takes away the views the test names, from the top. */
    keepOnly: (user: string, isKept: (view: StoredView) => boolean): void =>
      setStack(user, stackOf(user).filter(isKept)),
  };
}

function redrawn(view: StoredView, draft: ViewDraft, ids: Identifiers): StoredView {
  return { ...view, ...draft, hash: newHash(ids), values: valuesOf(draft.blocks, view.values), errors: {} };
}

function newHash(ids: Identifiers): string {
  return `${ids.timestamp().split('.')[0]}.${ids.secret().slice(0, 8)}`;
}

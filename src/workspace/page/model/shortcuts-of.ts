import type { Choice } from './choice.ts';
import type { Directory, Shortcut } from './directory.ts';

/** The app's shortcuts of one kind, as choices of a menu. */
export function shortcutsOf({ app }: Directory, kind: Shortcut['kind']): readonly Choice[] {
  return (app.shortcuts ?? [])
    .filter((shortcut) => shortcut.kind === kind)
    .map(({ name, callback }) => ({ text: { type: 'plain_text', text: name }, value: callback }));
}

import { MenuButton } from '../controls/menu-button.tsx';
import { useLooks } from '../hooks/looks-context.ts';
import { groupsIn } from '../model/groups-in.ts';
import { shortcutsOf } from '../model/shortcuts-of.ts';

/** The app's shortcuts that belong to no message, behind a plus beside the box to write in; nothing where it has none. */
export function GlobalShortcuts({ onChoose }: { readonly onChoose: (callback: string) => Promise<unknown> }) {
  const { directory, words } = useLooks();
  const options = shortcutsOf(directory, 'global');
  if (options.length === 0) return null;
  return (
    <MenuButton
      menu={{ label: words.shortcuts, find: async () => groupsIn({ options }) }}
      face="+"
      look="plus"
      onChoose={({ value = '' }) => onChoose(value)}
    />
  );
}

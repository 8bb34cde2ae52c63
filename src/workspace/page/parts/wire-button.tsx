import { useLooks } from '../hooks/looks-context.ts';

type Button = { readonly isOpen: boolean; readonly onToggle: () => void };

/** Opens and closes the view of what the app and the workspace say to each other. */
export function WireButton({ isOpen, onToggle }: Button) {
  const { words } = useLooks();
  return (
    <button type="button" aria-pressed={isOpen} onClick={onToggle}>
      {words.wire}
    </button>
  );
}

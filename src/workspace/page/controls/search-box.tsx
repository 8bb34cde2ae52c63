import { useRef } from 'react';
import { useLooks } from '../hooks/looks-context.ts';

const typingPause = 150;

/** A box to search in; it tells what has been typed when the typing pauses. */
export function SearchBox({ onSearch }: { readonly onSearch: (query: string) => void }) {
  const { words } = useLooks();
  const pause = useRef(0);
  const tell = (typed: string) => {
    clearTimeout(pause.current);
    pause.current = window.setTimeout(() => onSearch(typed.trim()), typingPause);
  };
  return (
    <input
      type="search"
      aria-label={words.search}
      placeholder={words.search}
      autoComplete="off"
      onChange={(event) => tell(event.target.value)}
    />
  );
}

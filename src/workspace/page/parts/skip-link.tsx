import { useLooks } from '../hooks/looks-context.ts';

/** The first stop of the keyboard: past the sidebar, to what one came for. */
export function SkipLink() {
  const { words } = useLooks();
  const skip = () => document.querySelector<HTMLElement>('.composer textarea, main')?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      {words.skip}
    </button>
  );
}

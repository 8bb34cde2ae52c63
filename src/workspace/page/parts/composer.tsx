import { type KeyboardEvent, type RefObject, type SyntheticEvent, useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';
import type { Recall } from '../model/recall.ts';
import { GlobalShortcuts } from './global-shortcuts.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** What the box to write in needs in a place. */
export type Writing = {
  readonly label: string;
  readonly placeholder: string;
  readonly recall: Recall;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Chooses a shortcut of the app, by its callback id. */
  readonly onShortcut: (callback: string) => Promise<unknown>;
  /** Answers whether it could be sent. */
  send(text: string): Promise<boolean>;
};

/**
 * The box to write in. Enter sends, Shift and Enter makes a new line, the up arrow brings back what was sent, and what
 * could not be sent comes back into the box.
 */
export function Composer({ writing }: { readonly writing: Writing }) {
  const { words } = useLooks();
  const { text, onText, recall, field } = writing;
  const suggestions = useSuggestions(text, onText);
  const [isSending, setSending] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    recall.sent(said);
    onText('');
    setSending(true);
    if (!(await writing.send(said)) && field.current?.value === '') onText(said);
    setSending(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.shiftKey || suggestions.takeKey(event)) return;
    if (event.key === 'Enter') void submit(event);
    else onText(recalledBy(event, recall) ?? text);
  };
  const isOpen = suggestions.fitting.length > 0;
  return (
    <form className="composer" aria-busy={isSending} onSubmit={(event) => void submit(event)}>
      <SuggestionList id="suggestions" {...suggestions} onChoose={suggestions.choose} />
      <GlobalShortcuts onChoose={writing.onShortcut} />
      <textarea
        ref={field}
        rows={1}
        role="combobox"
        aria-label={writing.label}
        aria-autocomplete="list"
        aria-controls="suggestions"
        aria-expanded={isOpen}
        aria-activedescendant={isOpen ? `suggestions-${suggestions.marked}` : undefined}
        placeholder={writing.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="send"
        value={text}
        onChange={({ target }) => onText(target.value)}
        onBlur={suggestions.dismiss}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="primary">
        {words.send}
      </button>
    </form>
  );
}

/** The arrows leave the text only from its first and last line, so that they still move within it. */
function recalledBy(event: KeyboardEvent<HTMLTextAreaElement>, recall: Recall): string | undefined {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const isUp = event.key === 'ArrowUp' && !value.slice(0, selectionStart).includes('\n');
  const isDown = event.key === 'ArrowDown' && !value.slice(selectionEnd).includes('\n');
  if (!isUp && !isDown) return undefined;
  event.preventDefault();
  return isUp ? recall.older() : recall.newer();
}

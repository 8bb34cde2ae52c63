import { type KeyboardEvent, useState } from 'react';
import { type Suggestion, suggestionsFor } from '../model/suggestions-for.ts';
import { useLooks } from './looks-context.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * What could be meant by what is being typed: the arrows move among the suggestions, Tab and Enter take one, Escape
 * puts them away until something else is typed.
 */
export function useSuggestions(typed: string, take: (text: string) => void) {
  const { directory, words } = useLooks();
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const fitting = dismissed === typed ? [] : suggestionsFor(typed, directory, words);
  const marked = at % Math.max(1, fitting.length);
  const dismiss = () => setDismissed(typed);
  const choose = (suggestion: Suggestion | undefined) => {
    setAt(0);
    if (suggestion) take(suggestion.text);
  };
  /** Takes the key if it is for the list, and says so. */
  const takeKey = (event: KeyboardEvent): boolean => {
    const step = steps[event.key];
    const isTaking = event.key === 'Enter' || event.key === 'Tab';
    const isMeant = step !== undefined || isTaking || event.key === 'Escape';
    if (fitting.length === 0 || !isMeant) return false;
    event.preventDefault();
    if (step !== undefined) setAt(marked + step + fitting.length);
    else if (isTaking) choose(fitting[marked]);
    else dismiss();
    return true;
  };
  return { fitting, marked, choose, dismiss, takeKey };
}

import { useLooks } from '../hooks/looks-context.ts';
import type { Suggestion } from '../model/suggestions-for.ts';

type List = {
  readonly id: string;
  readonly fitting: readonly Suggestion[];
  readonly marked: number;
  readonly onChoose: (suggestion: Suggestion) => void;
};

/** What could be meant by what is being typed, shown over the box to write in; focus stays in the box. */
export function SuggestionList({ id, fitting, marked, onChoose }: List) {
  const { words } = useLooks();
  if (fitting.length === 0) return null;
  return (
    <div id={id} className="suggestions" role="listbox" aria-label={words.suggestions} tabIndex={-1}>
      {fitting.map((suggestion, index) => (
        <div
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(suggestion);
          }}
        >
          <strong>{suggestion.name}</strong>
          <span>{suggestion.hint}</span>
          <small>{suggestion.description}</small>
        </div>
      ))}
    </div>
  );
}

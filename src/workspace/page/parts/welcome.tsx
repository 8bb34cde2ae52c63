import { useLooks } from '../hooks/looks-context.ts';

type Empty = { readonly label: string; readonly example: string | undefined; readonly onTake: () => void };

/** What stands where nothing has been written yet, with a first command to try. */
export function Welcome({ label, example, onTake }: Empty) {
  const { words } = useLooks();
  return (
    <div className="empty">
      <h3>{words.emptyTitle(label)}</h3>
      <p>{words.emptyText}</p>
      {example && (
        <button type="button" onClick={onTake}>
          {words.example(example)}
        </button>
      )}
    </div>
  );
}

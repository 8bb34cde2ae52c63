import { useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import { useWire } from '../hooks/use-wire.ts';
import { Pane } from './pane.tsx';
import { WireItem } from './wire-item.tsx';

const kinds = ['all', 'call', 'response', 'delivery'] as const;

/** What the app and the workspace say to each other, newest first, to look into. */
export function Inspector({ onClose }: { readonly onClose: () => void }) {
  const { app, words } = useLooks();
  const [kind, setKind] = useState<string>('all');
  const entries = useWire().filter((entry) => kind === 'all' || entry.kind === kind);
  return (
    <Pane title={words.wire} onClose={onClose}>
      <p className="note">{words.wireNote(app)}</p>
      <label className="theme">
        <span>{words.wireKind}</span>
        <select value={kind} onChange={({ target }) => setKind(target.value)}>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {words.wireKinds[name]}
            </option>
          ))}
        </select>
      </label>
      {entries.length === 0 && <p className="none">{words.wireEmpty}</p>}
      <ol className="wire" aria-label={words.wire}>
        {entries.map((entry) => (
          <WireItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </Pane>
  );
}

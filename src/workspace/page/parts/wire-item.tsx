import { useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { WireEntry } from '../model/wire.ts';
import { Clock } from './clock.tsx';

const signs = { call: '↑', response: '↑', delivery: '↓' } as const;

/** One call or delivery in a line; opened, what was sent and what came back, whole. */
export function WireItem({ entry }: { readonly entry: WireEntry }) {
  const { words } = useLooks();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={entry.ok ? undefined : 'wrong'}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span aria-hidden="true">{entry.ok ? signs[entry.kind] : '✕'}</span>
          <strong>{entry.name}</strong>
          <small>
            <Clock at={entry.at} /> · {words.milliseconds(entry.milliseconds)}
          </small>
        </summary>
        {isOpen && (
          <>
            <Json title={words.wireSent} value={entry.sent} />
            <Json title={words.wireAnswer} value={entry.answer} />
          </>
        )}
      </details>
    </li>
  );
}

function Json({ title, value }: { readonly title: string; readonly value: unknown }) {
  const { words } = useLooks();
  const text = value === null || value === undefined ? words.wireNothing : JSON.stringify(value, null, 2);
  return (
    <>
      <h3>{title}</h3>
      <pre>{text}</pre>
    </>
  );
}

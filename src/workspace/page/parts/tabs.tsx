import { type KeyboardEvent, useRef } from 'react';
import { useLooks } from '../hooks/looks-context.ts';

const tabs = ['home', 'messages'] as const;

/** The sides of the app's own place. */
export type Tab = (typeof tabs)[number];

type Shown = { readonly label: string; readonly tab: Tab; readonly onTab: (tab: Tab) => void };

/** The two sides of the app's own place: one stop of the keyboard, between which the arrows move. */
export function Tabs({ label, tab, onTab }: Shown) {
  const { words } = useLooks();
  const list = useRef<HTMLDivElement>(null);
  const moveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[aria-selected="false"]')?.focus();
    onTab(tab === 'home' ? 'messages' : 'home');
  };
  return (
    <div className="tabs" role="tablist" tabIndex={-1} aria-label={label} ref={list} onKeyDown={moveByKey}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={tab === name}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

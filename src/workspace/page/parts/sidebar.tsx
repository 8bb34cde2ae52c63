import { type ReactNode, useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { Person } from '../model/directory.ts';
import type { Place, Places } from '../model/places-of.ts';
import { PersonSwitch } from './person-switch.tsx';
import { PlaceButton } from './place-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type Here = { readonly person: Person; readonly place: Place; readonly places: Places };
type Bar = Here & { readonly go: (person: string, place: string) => void; readonly children: ReactNode };

/** The workspace's name, who one is, and the places one can go to. Narrow windows fold the places away. */
export function Sidebar({ person, place, places, go, children }: Bar) {
  const { directory, words } = useLooks();
  const [isOpen, setOpen] = useState(false);
  const goTo = (id: string) => {
    setOpen(false);
    go(person.id, id);
  };
  const button = (shown: Place) => (
    <PlaceButton key={shown.id} place={shown} isHere={shown.id === place.id} onGo={() => goTo(shown.id)} />
  );
  return (
    <header className="sidebar">
      <h1>{directory.team.name}</h1>
      <p className="note">{words.note}</p>
      <PersonSwitch person={person} onSwitch={(id) => go(id, place.id)} />
      <button
        type="button"
        className="places-toggle"
        aria-controls="places"
        aria-expanded={isOpen}
        aria-label={words.showChannels}
        onClick={() => setOpen(!isOpen)}
      >
        {place.label}
      </button>
      <div id="places" className={isOpen ? 'is-open' : undefined}>
        <nav aria-label={words.showChannels}>
          <h2>{words.channels}</h2>
          <ul>{places.channels.map(button)}</ul>
          <h2>{words.directMessages}</h2>
          <ul>{button(places.direct)}</ul>
        </nav>
        <div className="tools">
          {children}
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

import { useLooks } from '../hooks/looks-context.ts';
import type { Place } from '../model/places-of.ts';

export type Tab = 'home' | 'messages';

type Shown = { readonly place: Place; readonly tab: Tab; readonly onTab: (tab: Tab) => void };

/** Where one is, with the two sides of the app's own place. */
export function Heading({ place, tab, onTab }: Shown) {
  const { words } = useLooks();
  const details = [place.topic, words.members(place.members)].filter((detail) => detail !== '').join(' · ');
  const tabButton = (name: Tab) => (
    <button type="button" role="tab" aria-selected={tab === name} onClick={() => onTab(name)}>
      {words[name]}
    </button>
  );
  return (
    <div className="heading">
      <h2>{place.label}</h2>
      {place.kind === 'direct' ? <span className="badge">{words.app}</span> : <p>{details}</p>}
      {place.kind === 'direct' && (
        <div className="tabs" role="tablist" aria-label={place.label}>
          {tabButton('home')}
          {tabButton('messages')}
        </div>
      )}
    </div>
  );
}

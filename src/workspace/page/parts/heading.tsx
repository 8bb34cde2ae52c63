import { useLooks } from '../hooks/looks-context.ts';
import type { Place } from '../model/places-of.ts';
import { type Tab, Tabs } from './tabs.tsx';

type Shown = { readonly place: Place; readonly tab: Tab; readonly onTab: (tab: Tab) => void };

/** Where one is, with the two sides of the app's own place. */
export function Heading({ place, tab, onTab }: Shown) {
  const { words } = useLooks();
  const details = [place.topic, words.members(place.members)].filter((detail) => detail !== '').join(' · ');
  const isDirect = place.kind === 'direct';
  return (
    <div className="heading">
      <h2>{place.label}</h2>
      {isDirect ? <span className="badge">{words.app}</span> : <p>{details}</p>}
      {isDirect && <Tabs label={place.label} tab={tab} onTab={onTab} />}
    </div>
  );
}

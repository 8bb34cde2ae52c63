import { useLooks } from '../hooks/looks-context.ts';
import type { Place } from '../model/places-of.ts';

type Button = { readonly place: Place; readonly isHere: boolean; readonly onGo: () => void };

/** One place to go to. */
export function PlaceButton({ place, isHere, onGo }: Button) {
  const { words } = useLooks();
  const sign = { channel: '#', private: '🔒', direct: place.name.charAt(0) }[place.kind];
  return (
    <li>
      <button
        type="button"
        aria-current={isHere ? 'page' : undefined}
        aria-label={place.kind === 'private' ? `${place.name}, ${words.privateChannel}` : undefined}
        onClick={onGo}
      >
        <span className={`sign ${place.kind}`} aria-hidden="true">
          {sign}
        </span>
        <span className="name">{place.name}</span>
        {place.kind === 'direct' && <span className="badge">{words.app}</span>}
      </button>
    </li>
  );
}

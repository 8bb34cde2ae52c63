import { useEffect, useMemo, useState } from 'react';
import { LooksContext } from '../hooks/looks-context.ts';
import { useScene } from '../hooks/use-scene.ts';
import { address } from '../model/address.ts';
import type { Directory } from '../model/directory.ts';
import { looksFor } from '../model/looks-for.ts';
import { placeAmong } from '../model/place-among.ts';
import { placesOf } from '../model/places-of.ts';
import { recall } from '../model/recall.ts';
import { sitterAmong } from '../model/sitter-among.ts';
import { Confirming } from './confirming.tsx';
import { Sidebar } from './sidebar.tsx';
import { SkipLink } from './skip-link.tsx';
import { Stage } from './stage.tsx';
import { TimeStrip } from './time-strip.tsx';
import { WireButton } from './wire-button.tsx';

/** The whole page: one person in one place of the workspace. */
export function App({ first }: { readonly first: Directory }) {
  const [at, setAt] = useState(address.read);
  const [directory, setDirectory] = useState(first);
  const [isWireOpen, setWireOpen] = useState(false);
  const sent = useMemo(recall, []);
  const person = sitterAmong(directory.users, at.user);
  const places = placesOf(directory, person);
  const place = placeAmong(places, at.channel);
  const { scene, time, isAway, refresh } = useScene({ user: person.id, channel: place.id }, setDirectory);
  const looks = looksFor(directory, person, time?.moved ? new Date(time.now) : new Date());
  const title = looks.words.title(directory.team.name);
  useEffect(() => {
    document.documentElement.lang = person.locale;
    document.title = title;
    address.write(person.id, place.id);
  }, [person.id, person.locale, place.id, title]);
  const toggleWire = () => setWireOpen(!isWireOpen);
  return (
    <LooksContext value={looks}>
      <Confirming>
        <SkipLink />
        <Sidebar
          person={person}
          place={place}
          places={places}
          go={(user, channel) => setAt({ user, channel })}
        >
          <WireButton isOpen={isWireOpen} onToggle={toggleWire} />
        </Sidebar>
        {time && <TimeStrip time={time} onMoved={refresh} />}
        <Stage
          key={`${person.id} ${place.id}`}
          user={person.id}
          place={place}
          scene={scene}
          isAway={isAway}
          recall={sent}
          onCloseWire={isWireOpen ? toggleWire : undefined}
        />
      </Confirming>
    </LooksContext>
  );
}

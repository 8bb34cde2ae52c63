import { wordsFor } from '../words/words-for.ts';
import type { Choice } from './choice.ts';
import type { Directory, Person } from './directory.ts';
import type { Looks } from './looks.ts';
import { peopleAmong } from './people-among.ts';
import { placesOf } from './places-of.ts';

/** How things look to one person at what the workspace takes for now. */
export function looksFor(directory: Directory, person: Person, now: Date): Looks {
  const present = peopleAmong(directory.users).filter((user) => user.deleted !== true);
  return {
    directory,
    app: directory.app.name,
    words: wordsFor(person.locale),
    locale: person.locale,
    timeZone: person.tz,
    now,
    people: present.map((user) => choice(user.realName, user.id)),
    channels: placesOf(directory, person).channels.map((place) => choice(place.label, place.id)),
    userName: (id) => directory.users.find((user) => user.id === id)?.realName ?? id,
    channelName: (id) => directory.channels.find((channel) => channel.id === id)?.name ?? id,
  };
}

function choice(text: string, value: string): Choice {
  return { text: { type: 'plain_text', text }, value };
}

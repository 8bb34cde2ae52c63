import { peopleAmong } from './people.js';
import { placesOf } from './places.js';
import { wordsFor } from './words/words-for.js';

/**
 * How things look to one person: the language, the clock and the names.
 *
 * @param {import('./seen.d.ts').Directory} directory
 * @param {import('./seen.d.ts').Person} person
 * @returns {import('./showing.d.ts').Looks}
 */
export function looksFor(directory, person) {
  return {
    app: directory.app.name,
    words: wordsFor(person.locale),
    locale: person.locale,
    timeZone: person.tz,
    people: peopleAmong(directory.users).map((user) => choice(user.realName, user.id)),
    channels: placesOf(directory, person).channels.map((place) => choice(place.label, place.id)),
    userName: (id) => directory.users.find((user) => user.id === id)?.realName ?? id,
    channelName: (id) => directory.channels.find((channel) => channel.id === id)?.name ?? id,
  };
}

/**
 * @param {string} text
 * @param {string} value
 * @returns {import('./showing.d.ts').Choice}
 */
function choice(text, value) {
  return { text: { type: 'plain_text', text }, value };
}

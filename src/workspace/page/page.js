import { address } from './address.js';
import { control } from './control.js';
import { element } from './element.js';
import { openPlace } from './open-place.js';
import { sidebar } from './parts/sidebar.js';
import { peopleAmong } from './people.js';
import { placeAmong, placesOf } from './places.js';
import { recall } from './recall.js';
import { wordsFor } from './words/words-for.js';

const directory = await control.directory();
const sent = recall();
let visit = new AbortController();

/**
 * Draws the page for a person in a place, and answers the box to write in.
 *
 * @param {string | null} user
 * @param {string | null} channel
 */
function show(user, channel) {
  visit.abort();
  visit = new AbortController();
  const people = peopleAmong(directory.users);
  const person = people.find(({ id }) => id === user) ?? people[0];
  if (!person) throw new Error('a workspace without people has nobody to show its page to');
  const places = placesOf(directory, person);
  const place = placeAmong(places, channel);
  const words = wordsFor(person.locale);
  const { main, field } = openPlace({ directory, person, place, recall: sent }, visit.signal);
  const skip = element('button', { class: 'skip', type: 'button', click: () => field.focus() }, words.skip);
  document.documentElement.lang = person.locale;
  document.title = words.title(directory.team.name);
  address.write({ user: person.id, channel: place.id });
  document.body.replaceChildren(skip, sidebar(directory, { person, place, places }, words, go), main);
  return field;
}

/**
 * Goes to a place, ready to write there; one who changes person stays at the switch.
 *
 * @param {string} user
 * @param {string} channel
 */
function go(user, channel) {
  const isSwitching = document.activeElement?.id === 'person';
  const field = show(user, channel);
  (isSwitching ? document.getElementById('person') : field)?.focus();
}

const start = address.read();
show(start.user, start.channel).focus();

import { element } from '../element.js';
import { peopleAmong, roleOf } from '../people.js';

/** @typedef {import('../seen.d.ts').Directory} Directory */
/** @typedef {import('../seen.d.ts').Person} Person */
/** @typedef {import('../places.js').Place} Place */
/** @typedef {import('../words/words-for.js').Words} Words */
/** @typedef {{ readonly person: Person, readonly place: Place, readonly places: import('../places.js').Places }} Here */

/**
 * The workspace's name, who one is, and the places one can go to.
 *
 * @param {Directory} directory
 * @param {Here} here
 * @param {Words} words
 * @param {(person: string, place: string) => void} go
 */
export function sidebar(directory, here, words, go) {
  const { channels, direct } = here.places;
  const show = (/** @type {Place} */ place) => placeButton(place, here, words, go);
  const places = element(
    'nav',
    { id: 'places', 'aria-label': words.showChannels },
    element('h2', {}, words.channels),
    element('ul', {}, ...channels.map(show)),
    element('h2', {}, words.directMessages),
    element('ul', {}, show(direct)),
  );
  return element(
    'header',
    { class: 'sidebar' },
    element('h1', {}, directory.team.name),
    element('p', { class: 'note' }, words.note),
    personSwitch(directory, here, words, go),
    placesToggle(places, here.place.label, words),
    places,
  );
}

/**
 * @param {Directory} directory
 * @param {Here} here
 * @param {Words} words
 * @param {(person: string, place: string) => void} go
 */
function personSwitch(directory, { person, place }, words, go) {
  const options = peopleAmong(directory.users).map((user) =>
    element(
      'option',
      { value: user.id, selected: user.id === person.id },
      `${user.realName}, ${roleOf(user, words)}`,
    ),
  );
  const select = element('select', { id: 'person' }, ...options);
  select.addEventListener('change', () => go(select.value, place.id));
  return element('label', { class: 'person' }, element('span', {}, words.youAre), select);
}

/**
 * Only narrow windows show it: there the places are folded away until asked for.
 *
 * @param {HTMLElement} places
 * @param {string} here
 * @param {Words} words
 */
function placesToggle(places, here, words) {
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'places-toggle',
      'aria-controls': places.id,
      'aria-expanded': 'false',
      'aria-label': words.showChannels,
      click: () => {
        toggle.ariaExpanded = String(places.classList.toggle('is-open'));
      },
    },
    here,
  );
  return toggle;
}

/**
 * @param {Place} place
 * @param {Here} here
 * @param {Words} words
 * @param {(person: string, place: string) => void} go
 */
function placeButton(place, here, words, go) {
  const sign = { channel: '#', private: '🔒', direct: place.name.charAt(0) }[place.kind];
  const isHere = place.id === here.place.id;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        'aria-current': isHere ? 'page' : undefined,
        'aria-label': place.kind === 'private' ? `${place.name}, ${words.privateChannel}` : undefined,
        click: () => go(here.person.id, place.id),
      },
      element('span', { class: `sign ${place.kind}`, 'aria-hidden': 'true' }, sign),
      element('span', { class: 'name' }, place.name),
      place.kind === 'direct' ? element('span', { class: 'badge' }, words.app) : undefined,
    ),
  );
}

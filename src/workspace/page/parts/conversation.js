import { element } from '../element.js';
import { writingFor } from '../writing-for.js';
import { composer } from './composer.js';
import { outcomeLines } from './outcome-lines.js';

/** @typedef {import('../words/words-for.js').Words} Words */

/**
 * The middle of the page: where one is, what has been written there, and the box to write in.
 *
 * @param {import('../visit.d.ts').Visit} visit
 * @param {HTMLOListElement} list
 * @param {Words} words
 */
export function conversation(visit, list, words) {
  const { lines, attempt } = outcomeLines({ app: visit.directory.app.name, words });
  const writing = writingFor(visit, attempt);
  const { form, field } = composer(writing, words);
  const away = element('p', { class: 'away', role: 'alert' });
  const news = element('p', { class: 'only-heard', 'aria-live': 'polite' });
  const empty = welcome(visit.place.label, writing.example, field, words);
  const foot = element('div', { class: 'foot' }, ...lines, form);
  return {
    main: element(
      'main',
      { class: 'conversation' },
      heading(visit.place, words),
      away,
      empty,
      list,
      news,
      foot,
    ),
    field,
    news,
    /** @param {boolean} isAway */
    tellAway: (isAway) => {
      away.textContent = isAway ? words.lost : '';
    },
    /** @param {boolean} isEmpty */
    tellEmpty: (isEmpty) => {
      empty.hidden = !isEmpty;
      list.hidden = isEmpty;
    },
  };
}

/**
 * @param {import('../places.js').Place} place
 * @param {Words} words
 */
function heading({ label, kind, topic, members }, words) {
  const details = [topic, words.members(members)].filter((detail) => detail !== '').join(' · ');
  return element(
    'div',
    { class: 'heading' },
    element('h2', {}, label),
    kind === 'direct' ? element('span', { class: 'badge' }, words.app) : element('p', {}, details),
  );
}

/**
 * What stands where nothing has been written yet, with a first command to try.
 *
 * @param {string} label
 * @param {string | undefined} example
 * @param {HTMLTextAreaElement} field
 * @param {Words} words
 */
function welcome(label, example = '', field, words) {
  const fill = () => {
    field.value = example;
    field.focus();
  };
  return element(
    'div',
    { class: 'empty', hidden: true },
    element('h3', {}, words.emptyTitle(label)),
    element('p', {}, words.emptyText),
    example === '' ? undefined : element('button', { type: 'button', click: fill }, words.example(example)),
  );
}

import { element } from '../element.js';
import { withEmoji } from '../text/emoji.js';

/** @typedef {import('../showing.d.ts').Choice} Choice */
/** @typedef {import('../showing.d.ts').ChoiceGroup} ChoiceGroup */

const typingPause = 150;

/**
 * The open list of a menu: an optional search box and the choices as buttons, moved
 * through with the arrow keys.
 *
 * @param {import('./control.d.ts').Menu} menu
 * @param {import('../words/words-for.js').Words} words
 * @param {(choice: Choice) => void} choose
 */
export function choiceList(menu, words, choose) {
  const search = menu.searchFrom === undefined ? undefined : searchBox(words.search, fill);
  const choices = element('div', { class: 'choices', role: 'group', 'aria-label': menu.label });
  const list = element('div', { class: 'popup', keydown: moveByKeys }, search, choices);
  let asked = 0;

  /** @param {string} query */
  async function fill(query) {
    const turn = ++asked;
    const missing = query.length < (menu.searchFrom ?? 0);
    const groups = missing ? [] : await menu.find(query);
    if (turn !== asked) return;
    const none = missing ? words.searchMore(menu.searchFrom ?? 0) : words.noneFound;
    choices.replaceChildren(...groups.flatMap((group) => showGroup(group, choose)));
    if (!choices.querySelector('button'))
      choices.replaceChildren(element('p', { class: 'none', role: 'status' }, none));
    settle(list, search);
  }
  void fill('');
  return list;
}

/**
 * @param {string} label
 * @param {(query: string) => unknown} find
 */
function searchBox(label, find) {
  let pause = 0;
  const input = element('input', {
    type: 'search',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    input: () => {
      clearTimeout(pause);
      pause = window.setTimeout(() => find(input.value.trim()), typingPause);
    },
  });
  return input;
}

/**
 * @param {ChoiceGroup} group
 * @param {(choice: Choice) => void} choose
 */
function showGroup({ label, options }, choose) {
  const heading = label ? [element('p', { class: 'group' }, label)] : [];
  const buttons = options.map((option) =>
    element(
      'button',
      { type: 'button', click: () => choose(option) },
      element('span', {}, withEmoji(option.text.text)),
      option.description && element('small', {}, option.description.text),
    ),
  );
  return [...heading, ...buttons];
}

/**
 * Keeps the open list inside the window, and the keyboard inside the list.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement | undefined} search
 */
function settle(list, search) {
  const beyond = list.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
  if (beyond > 0) list.style.translate = `${-beyond}px`;
  list.scrollIntoView({ block: 'nearest' });
  if (!list.contains(document.activeElement)) (search ?? list.querySelector('button'))?.focus();
}

/**
 * The arrows move between the stops; Enter in the search box takes the first that was found.
 *
 * @param {KeyboardEvent} event
 */
function moveByKeys(event) {
  const list = event.currentTarget;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!(list instanceof HTMLElement)) return;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
    list.querySelector('button')?.click();
  }
  if (!step) return;
  event.preventDefault();
  /** @type {(Element | null)[]} */
  const stops = [...list.querySelectorAll('input, button')];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next instanceof HTMLElement) next.focus();
}

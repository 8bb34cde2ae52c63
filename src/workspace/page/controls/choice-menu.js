import { element } from '../element.js';
import { choiceList } from './choice-list.js';
import { disclosure } from './disclosure.js';

/** @typedef {import('../showing.d.ts').Choice} Choice */
/** @typedef {import('./control.d.ts').Menu} Menu */

/**
 * A button that opens a list to pick one thing from, with a search box where the list is
 * long or lives in the app. Unlike the browser's own select it never picks while a person
 * is still moving through the list with the arrow keys.
 *
 * @param {Menu} menu
 * @param {import('../words/words-for.js').Words} words
 */
export function choiceMenu(menu, words) {
  const face = element('span', {}, menu.face(menu.chosen));
  const trigger = element(
    'button',
    { type: 'button', class: menu.look ?? 'choice', 'aria-label': nameOf(menu, menu.chosen) },
    face,
  );
  const { holder, close } = disclosure(trigger, () => choiceList(menu, words, choose));

  /** @param {Choice} choice */
  async function choose(choice) {
    close();
    trigger.focus();
    trigger.ariaBusy = 'true';
    if (await menu.onChoose(choice)) {
      face.textContent = menu.face(choice);
      trigger.ariaLabel = nameOf(menu, choice);
    }
    trigger.ariaBusy = null;
  }
  return holder;
}

/**
 * @param {Menu} menu
 * @param {Choice | undefined} chosen
 */
function nameOf(menu, chosen) {
  return chosen && !menu.look ? `${menu.label}: ${chosen.text.text}` : menu.label;
}

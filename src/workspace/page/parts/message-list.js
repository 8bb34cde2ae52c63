import { element } from '../element.js';
import { nearDay, slackDate } from '../text/slack-date.js';

/** @typedef {import('../seen.d.ts').Seen} Seen */
/** @typedef {import('../showing.d.ts').Looks} Looks */

/**
 * The messages of a place, oldest first, with a heading for each day. Only what has
 * changed is drawn again, so that focus and open menus survive what happens around them.
 * A new message comes into view unless one is reading further up, and always when it is
 * one's own or an answer to oneself.
 *
 * @param {Looks} looks
 * @param {(message: Seen) => HTMLLIElement} draw
 * @param {(message: Seen) => boolean} isMine
 */
export function messageList(looks, draw, isMine) {
  const list = element('ol', { class: 'messages', tabindex: '0', 'aria-label': looks.words.messages });
  /** @type {Map<string, { readonly written: string, readonly item: HTMLLIElement }>} */
  let drawn = new Map();

  /** @param {readonly Seen[]} messages */
  function update(messages) {
    const sawLast = isInView(list.lastElementChild, list);
    const before = drawn;
    drawn = new Map(
      entriesOf(messages, looks).map(({ key, written, build }) => {
        const same = before.get(key);
        return [key, same?.written === written ? same : { written, item: build(draw) }];
      }),
    );
    const focus = focusIn(list);
    place(
      list,
      [...drawn.values()].map(({ item }) => item),
    );
    if (focus && !list.contains(document.activeElement)) focusAgain(list, focus);
    const newest = messages.at(-1);
    if (newest && !before.has(newest.ts) && (sawLast || isMine(newest))) showLast(list);
  }
  return { list, update };
}

/**
 * @typedef {(draw: (message: Seen) => HTMLLIElement) => HTMLLIElement} Build
 * @param {readonly Seen[]} messages
 * @param {Looks} looks
 * @returns {{ readonly key: string, readonly written: string, readonly build: Build }[]}
 */
function entriesOf(messages, looks) {
  return messages.flatMap((message, index) => {
    const day = dayOf(message.at, looks);
    const previous = messages[index - 1];
    const entry = {
      key: message.ts,
      written: JSON.stringify(message),
      build: (/** @type {Parameters<Build>[0]} */ draw) => draw(message),
    };
    const heading = {
      key: day,
      written: day,
      build: () => element('li', { class: 'day' }, element('h2', {}, day)),
    };
    return previous && dayOf(previous.at, looks) === day ? [entry] : [heading, entry];
  });
}

/**
 * @param {string} at
 * @param {Looks} looks
 */
function dayOf(at, looks) {
  return nearDay(new Date(at), looks) ?? slackDate(Date.parse(at) / 1000, '{date_long}', looks);
}

/**
 * @param {HTMLOListElement} list
 * @param {readonly HTMLLIElement[]} items
 */
function place(list, items) {
  const staying = new Set(items);
  for (const child of [...list.children])
    if (!staying.has(/** @type {HTMLLIElement} */ (child))) child.remove();
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

/** @param {HTMLOListElement} list */
function focusIn(list) {
  const focused = document.activeElement;
  const message = focused?.closest('[data-ts]');
  if (!focused || !message || !list.contains(message)) return undefined;
  return { ts: message.getAttribute('data-ts'), label: focused.textContent };
}

/**
 * Redrawing took the focused control away: focus goes to the same control of the new
 * drawing, else to the message, else to the list.
 *
 * @param {HTMLOListElement} list
 * @param {{ readonly ts: string | null, readonly label: string | null }} focus
 */
function focusAgain(list, { ts, label }) {
  const message = [...list.children].find((item) => item.getAttribute('data-ts') === ts);
  const same = [...(message?.querySelectorAll('button, a') ?? [])].find(
    (control) => control.textContent === label,
  );
  const target = same ?? message ?? list;
  if (target instanceof HTMLElement) target.focus();
}

/**
 * @param {Element | null} item
 * @param {HTMLOListElement} list
 */
function isInView(item, list) {
  return !item || item.getBoundingClientRect().top < list.getBoundingClientRect().bottom;
}

/** @param {HTMLOListElement} list a message taller than the window is shown from its start */
function showLast(list) {
  const last = list.lastElementChild;
  if (last && last.clientHeight > list.clientHeight) last.scrollIntoView({ block: 'start' });
  else list.scrollTop = list.scrollHeight;
}

import { showBlocks } from '../blocks/show-blocks.js';
import { element } from '../element.js';
import { showMrkdwn } from '../text/show-mrkdwn.js';

/** @typedef {import('../seen.d.ts').Seen} Seen */
/** @typedef {import('../showing.d.ts').Looks} Looks */
/** @typedef {import('../showing.d.ts').Showing} Showing */

const tones = 6;

/** @typedef {{ readonly message: Seen, readonly author: import('../author-of.js').Author, readonly lines: readonly HTMLElement[] }} Shown */

/**
 * One message: who wrote it and when, whether others see it, its blocks or its text, and
 * the lines that tell how a press in it went.
 *
 * @param {Shown} shown
 * @param {Showing} showing
 */
export function messageItem({ message, author, lines }, showing) {
  const { words } = showing;
  const content = message.blocks?.length
    ? showBlocks(message.blocks, showing)
    : [element('div', { class: 'text' }, ...showMrkdwn(message.text, showing))];
  return element(
    'li',
    { class: `message ${message.kind}`, tabindex: '-1', 'data-ts': message.ts },
    avatar(author),
    element(
      'div',
      { class: 'about' },
      element('strong', { class: 'author' }, author.name),
      author.isApp ? element('span', { class: 'badge' }, words.app) : undefined,
      clock(message, showing),
      message.edited ? element('span', { class: 'edited' }, `(${words.edited})`) : undefined,
      message.kind === 'ephemeral' ? element('span', { class: 'only-you' }, words.onlyYou) : undefined,
    ),
    element('div', { class: 'body' }, ...content),
    ...lines,
  );
}

/** @param {import('../author-of.js').Author} author */
function avatar({ name, isApp }) {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
  const tone = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tones;
  return element(
    'span',
    { class: isApp ? 'avatar of-app' : `avatar tone-${tone}`, 'aria-hidden': 'true' },
    initials,
  );
}

/**
 * @param {Seen} message
 * @param {Looks} looks
 */
function clock({ at }, { locale, timeZone }) {
  const instant = new Date(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(
    instant,
  );
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    instant,
  );
  return element('time', { datetime: at, title: full }, time);
}

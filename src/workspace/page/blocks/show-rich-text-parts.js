import { element } from '../element.js';
import { emojiNamed } from '../text/emoji.js';
import { mention } from '../text/mention.js';
import { safeLink } from '../text/safe-link.js';
import { slackDate } from '../text/slack-date.js';

/** @typedef {import('@slack/types').RichTextElement} RichTextElement */
/** @typedef {import('../showing.d.ts').Showing} Showing */

const styles = /** @type {const} */ ([
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['bold', 'strong'],
]);

/**
 * The words of a rich text with their styles, people, links and dates.
 *
 * @param {readonly RichTextElement[]} parts
 * @param {Showing} showing
 */
export function showRichTextParts(parts, showing) {
  return parts.map((part) => styled(showWords(part, showing), part));
}

/**
 * @param {Node | string} words
 * @param {RichTextElement} part
 */
function styled(words, part) {
  /** @type {Readonly<Record<string, boolean | undefined>>} */
  const wanted = ('style' in part && part.style) || {};
  return styles.filter(([style]) => wanted[style]).reduce((inner, [, tag]) => element(tag, {}, inner), words);
}

/**
 * @param {RichTextElement} part
 * @param {Showing} showing
 * @returns {Node | string}
 */
function showWords(part, showing) {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'link':
      return safeLink(part.url, part.text ?? part.url);
    case 'emoji':
      return emojiNamed(part.name);
    case 'date':
      return element('time', {}, slackDate(part.timestamp, part.format, showing));
    case 'color':
      return part.value;
    default:
      return showMention(part, showing);
  }
}

/**
 * @param {Extract<RichTextElement, { type: 'user' | 'channel' | 'usergroup' | 'broadcast' | 'team' }>} part
 * @param {Showing} showing
 */
function showMention(part, showing) {
  switch (part.type) {
    case 'user':
      return mention({ kind: 'user', id: part.user_id, label: '' }, showing);
    case 'channel':
      return mention({ kind: 'channel', id: part.channel_id, label: '' }, showing);
    case 'usergroup':
      return mention({ kind: 'group', id: part.usergroup_id, label: '' }, showing);
    case 'broadcast':
      return mention({ kind: 'broadcast', id: part.range, label: '' }, showing);
    case 'team':
      return mention({ kind: 'group', id: part.team_id, label: '' }, showing);
  }
}

import { withEmoji } from './emoji.js';
import { showMrkdwn } from './show-mrkdwn.js';

/**
 * A text object of Block Kit: mrkdwn is read as mrkdwn, plain text stays plain but for its emoji.
 *
 * @param {import('@slack/types').TextObject} text
 * @param {import('../showing.d.ts').Showing} showing
 * @returns {(Node | string)[]}
 */
export function showText(text, showing) {
  if (text.type === 'mrkdwn') return showMrkdwn(text.text, showing);
  return [text.emoji === false ? text.text : withEmoji(text.text)];
}

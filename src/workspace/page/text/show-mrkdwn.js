import { element } from '../element.js';
import { mention } from './mention.js';
import { readMrkdwn } from './read-mrkdwn.js';
import { safeLink } from './safe-link.js';
import { slackDate } from './slack-date.js';

/** @typedef {import('./mrkdwn.d.ts').MrkdwnNode} MrkdwnNode */
/** @typedef {import('../showing.d.ts').Showing} Showing */

const tags = /** @type {const} */ ({
  code: 'code',
  preformatted: 'pre',
  bold: 'strong',
  italic: 'em',
  strike: 's',
  quote: 'blockquote',
});

/**
 * Slack's mrkdwn as elements, with people and channels by their names.
 *
 * @param {string} text
 * @param {Showing} showing
 */
export function showMrkdwn(text, showing) {
  return readMrkdwn(text).map((node) => showNode(node, showing));
}

/**
 * @param {MrkdwnNode} node
 * @param {Showing} showing
 * @returns {Node | string}
 */
function showNode(node, showing) {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
    case 'preformatted':
      return element(tags[node.kind], {}, node.text);
    case 'bold':
    case 'italic':
    case 'strike':
    case 'quote':
      return element(tags[node.kind], {}, ...node.children.map((child) => showNode(child, showing)));
    case 'link':
      return safeLink(node.url, node.label);
    case 'date':
      return showDate(node, showing);
    case 'user':
    case 'channel':
    case 'group':
    case 'broadcast':
      return mention(node, showing);
  }
}

/**
 * @param {import('./mrkdwn.d.ts').SlackDate} date
 * @param {Showing} showing
 */
function showDate({ seconds, format, link, fallback }, showing) {
  const text = element('time', { title: fallback }, slackDate(seconds, format, showing));
  return link ? safeLink(link, text) : text;
}

import { element } from '../element.js';

/**
 * A link that leaves the page open behind it. Only web, mail and telephone addresses
 * become links; any other address (`javascript:` above all) stays text.
 *
 * @param {string} url
 * @param {Node | string} label
 * @param {string} [look] a class
 */
export function safeLink(url, label, look) {
  if (!/^(?:https?|mailto|tel):/i.test(url)) return element('span', { title: url }, label);
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: look }, label);
}

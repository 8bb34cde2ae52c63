import { element } from '../element.js';

/**
 * A person, a channel, a group or everybody, by name.
 *
 * @param {{ readonly kind: 'user' | 'channel' | 'group' | 'broadcast', readonly id: string, readonly label: string }} named
 * @param {import('../showing.d.ts').Showing} showing
 */
export function mention({ kind, id, label }, showing) {
  const name = {
    user: () => `@${showing.userName(id)}`,
    channel: () => `#${showing.channelName(id)}`,
    group: () => label || `@${id}`,
    broadcast: () => `@${id}`,
  }[kind]();
  return element('span', { class: kind === 'broadcast' ? 'mention broadcast' : 'mention' }, name);
}

/** @typedef {import('./seen.d.ts').Seen} Seen */

/**
 * Reads new messages aloud to those who listen rather than look: who wrote, and the text
 * that every message carries for that purpose. What was there from the start and what one
 * wrote oneself is not read.
 *
 * @param {HTMLElement} region
 * @param {string} self
 * @param {(message: Seen) => string} spoken
 */
export function announcer(region, self, spoken) {
  let latest = '';
  let isFirst = true;
  return (/** @type {readonly Seen[]} */ messages) => {
    const fresh = messages.filter((message) => message.ts > latest && message.user !== self);
    if (!isFirst && fresh.length > 0) region.textContent = fresh.map(spoken).join('\n');
    latest = messages.at(-1)?.ts ?? latest;
    isFirst = false;
  };
}

/**
 * What a person has sent from the composer, for going back to: `older` and `newer` move
 * through it, and `sent` adds to it and starts over from the end.
 */
export function recall() {
  /** @type {string[]} */
  const sent = [];
  let at = 0;
  const move = (/** @type {number} */ step) => {
    at = Math.min(Math.max(at + step, 0), sent.length);
    return sent[at] ?? '';
  };
  return {
    /** @param {string} text */
    sent: (text) => {
      if (sent.at(-1) !== text) sent.push(text);
      at = sent.length;
    },
    older: () => move(-1),
    newer: () => move(1),
  };
}

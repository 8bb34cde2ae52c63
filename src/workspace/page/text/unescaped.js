/** @type {Readonly<Record<string, string>>} */
const characters = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * The characters that Slack's three escapes stand for, read once and never twice.
 *
 * @param {string} text
 */
export function unescaped(text) {
  return text.replace(/&(?:amp|lt|gt);/g, (written) => characters[written] ?? written);
}

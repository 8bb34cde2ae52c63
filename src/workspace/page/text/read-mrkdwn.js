import { withEmoji } from './emoji.js';
import { readAngles } from './read-angles.js';
import { unescaped } from './unescaped.js';

/** @typedef {import('./mrkdwn.d.ts').MrkdwnNode} MrkdwnNode */

const fence = /```\n?([\s\S]*?)\n?```/g;
const quoted = /^(?:>|&gt;) ?/;

/**
 * A mark works as in Slack: it opens before a character, closes after one, stands outside
 * words, and never spans lines. What stands between < and > belongs together.
 *
 * @param {string} kind
 * @param {string} mark
 */
const marked = (kind, mark) =>
  `(?<![\\p{L}\\p{N}])${mark}(?=[^\\s${mark}])(?<${kind}>(?:<[^<>\\n]*>|[^${mark}<\\n])+)(?<!\\s)${mark}(?![\\p{L}\\p{N}])`;

const inline = new RegExp(
  [
    '<(?<angles>[^<>\\n]+)>',
    '`(?<code>[^`\\n]+)`',
    marked('bold', '\\*'),
    marked('italic', '_'),
    marked('strike', '~'),
  ].join('|'),
  'gu',
);

/**
 * Reads Slack's mrkdwn into a tree; no input makes it throw, and nothing in it is lost.
 *
 * @param {string} text
 * @returns {MrkdwnNode[]}
 */
export function readMrkdwn(text) {
  return text.split(fence).flatMap((part, index) => (index % 2 === 1 ? preformatted(part) : readLines(part)));
}

/** @param {string} text @returns {MrkdwnNode} */
function preformatted(text) {
  return { kind: 'preformatted', text: unescaped(text) };
}

/** @param {string} text @returns {MrkdwnNode[]} */
function readLines(text) {
  /** @type {{ isQuote: boolean, lines: string[] }[]} */
  const runs = [];
  for (const line of text.split('\n')) {
    const isQuote = quoted.test(line);
    const run = runs.at(-1);
    if (run?.isQuote === isQuote) run.lines.push(line);
    else runs.push({ isQuote, lines: [line] });
  }
  return runs.flatMap(({ isQuote, lines }) => {
    if (!isQuote) return readInline(lines.join('\n'));
    return { kind: 'quote', children: readInline(lines.map((line) => line.replace(quoted, '')).join('\n')) };
  });
}

/** @param {string} text @returns {MrkdwnNode[]} */
function readInline(text) {
  /** @type {MrkdwnNode[]} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    nodes.push(...plain(text.slice(end, match.index)), readMatch(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  return [...nodes, ...plain(text.slice(end))];
}

/** @param {string} text @returns {MrkdwnNode[]} */
function plain(text) {
  return text === '' ? [] : [{ kind: 'text', text: withEmoji(unescaped(text)) }];
}

/** @param {Readonly<Record<string, string | undefined>>} found @returns {MrkdwnNode} */
function readMatch({ angles, code, bold, italic, strike }) {
  if (angles !== undefined) return readAngles(angles);
  if (code !== undefined) return { kind: 'code', text: unescaped(code) };
  if (bold !== undefined) return { kind: 'bold', children: readInline(bold) };
  if (italic !== undefined) return { kind: 'italic', children: readInline(italic) };
  return { kind: 'strike', children: readInline(strike ?? '') };
}

import type { MrkdwnNode } from './mrkdwn-node.ts';
import { readAngles } from './read-angles.ts';
import { unescaped } from './unescaped.ts';
import { withEmoji } from './with-emoji.ts';

const fence = /```\n?([\s\S]*?)\n?```/g;
const quoted = /^(?:>|&gt;) ?/;

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

/** Reads Slack's mrkdwn into a tree; no input makes it throw, and nothing in it is lost. */
export function readMrkdwn(text: string): readonly MrkdwnNode[] {
  return text.split(fence).flatMap((part, index) => (index % 2 === 1 ? preformatted(part) : readLines(part)));
}

/**
 * A mark works as in Slack: it opens before a character, closes after one, stands outside words, and never spans
 * lines. What stands between < and > belongs together.
 */
function marked(kind: string, mark: string): string {
  return `(?<![\\p{L}\\p{N}])${mark}(?=[^\\s${mark}])(?<${kind}>(?:<[^<>\\n]*>|[^${mark}<\\n])+)(?<!\\s)${mark}(?![\\p{L}\\p{N}])`;
}

function preformatted(text: string): MrkdwnNode {
  return { kind: 'preformatted', text: unescaped(text) };
}

function readLines(text: string): readonly MrkdwnNode[] {
  const runs: { readonly isQuote: boolean; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isQuote = quoted.test(line);
    const run = runs.at(-1);
    if (run?.isQuote === isQuote) run.lines.push(line);
    else runs.push({ isQuote, lines: [line] });
  }
  return runs.flatMap(({ isQuote, lines }): readonly MrkdwnNode[] => {
    if (!isQuote) return readInline(lines.join('\n'));
    const said = lines.map((line) => line.replace(quoted, '')).join('\n');
    return [{ kind: 'quote', children: readInline(said) }];
  });
}

function readInline(text: string): readonly MrkdwnNode[] {
  const nodes: MrkdwnNode[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    nodes.push(...plain(text.slice(end, match.index)), readMatch(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  return [...nodes, ...plain(text.slice(end))];
}

function plain(text: string): readonly MrkdwnNode[] {
  return text === '' ? [] : [{ kind: 'text', text: withEmoji(unescaped(text)) }];
}

function readMatch(found: Readonly<Record<string, string | undefined>>): MrkdwnNode {
  const { angles, code, bold, italic, strike } = found;
  if (angles !== undefined) return readAngles(angles);
  if (code !== undefined) return { kind: 'code', text: unescaped(code) };
  if (bold !== undefined) return { kind: 'bold', children: readInline(bold) };
  if (italic !== undefined) return { kind: 'italic', children: readInline(italic) };
  return { kind: 'strike', children: readInline(strike ?? '') };
}

import type { MrkdwnNode } from './mrkdwn-node.ts';
import { unescaped } from './unescaped.ts';

const kinds: readonly (readonly [RegExp, (id: string, label: string) => MrkdwnNode | undefined])[] = [
  [/^@([UW][A-Z0-9]+)$/, (id, label) => ({ kind: 'user', id, label })],
  [/^#([CDG][A-Z0-9]+)$/, (id, label) => ({ kind: 'channel', id, label })],
  [/^!subteam\^([A-Z0-9]+)$/, (id, label) => ({ kind: 'group', id, label: label || `@${id}` })],
  [/^!(here|channel|everyone)$/, (id, label) => ({ kind: 'broadcast', id, label })],
  [/^!date\^(.+)$/, readDate],
  [
    /^((?:https?|mailto|tel):.+)$/i,
    (url, label) => ({ kind: 'link', url: unescaped(url), label: label || unescaped(url) }),
  ],
];

/**
 * What stands between < and > in mrkdwn: a mention, a date or a link. Anything else is not Slack's, and stays the
 * characters that were written.
 */
export function readAngles(content: string): MrkdwnNode {
  const bar = content.indexOf('|');
  const target = bar === -1 ? content : content.slice(0, bar);
  const label = bar === -1 ? '' : unescaped(content.slice(bar + 1));
  for (const [shape, read] of kinds) {
    const id = shape.exec(target)?.[1];
    const node = id === undefined ? undefined : read(id, label);
    if (node) return node;
  }
  return { kind: 'text', text: `<${unescaped(content)}>` };
}

/** `body` is `seconds^format`, perhaps with `^link`. */
function readDate(body: string, fallback: string): MrkdwnNode | undefined {
  const [seconds, format, link] = body.split('^');
  if (!seconds || !/^\d+$/.test(seconds) || !format) return undefined;
  return { kind: 'date', seconds: Number(seconds), format, link, fallback };
}

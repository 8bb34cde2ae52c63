import type { RichTextElement } from '@slack/types';
import { DateTold } from '../text/date-told.tsx';
import { emojiNamed } from '../text/emoji-named.ts';
import { Mention } from '../text/mention.tsx';
import type { Named } from '../text/mrkdwn-node.ts';
import { SafeLink } from '../text/safe-link.tsx';

const styles = [
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

type Tag = (typeof styles)[number][1];

/** The words of a rich text with their styles, people, links and dates. */
export function RichTextPart({ part }: { readonly part: RichTextElement }) {
  const wanted: Readonly<Record<string, boolean | undefined>> = { ...('style' in part && part.style) };
  const tags = styles.flatMap(([style, tag]) => (wanted[style] ? tag : []));
  return <Within tags={tags} part={part} />;
}

/** The words within each of the tags, the last one outermost. */
function Within({ tags, part }: { readonly tags: readonly Tag[]; readonly part: RichTextElement }) {
  const Outer = tags.at(-1);
  if (!Outer) return <Words part={part} />;
  return (
    <Outer>
      <Within tags={tags.slice(0, -1)} part={part} />
    </Outer>
  );
}

function Words({ part }: { readonly part: RichTextElement }) {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'link':
      return <SafeLink url={part.url}>{part.text ?? part.url}</SafeLink>;
    case 'emoji':
      return emojiNamed(part.name);
    case 'date':
      return (
        <DateTold seconds={part.timestamp} format={part.format} link={part.url} fallback={part.fallback} />
      );
    case 'color':
      return part.value;
    default:
      return <Mention named={namedBy(part)} />;
  }
}

function namedBy(
  part: Extract<RichTextElement, { type: 'user' | 'channel' | 'usergroup' | 'broadcast' | 'team' }>,
): Named {
  switch (part.type) {
    case 'user':
      return { kind: 'user', id: part.user_id, label: '' };
    case 'channel':
      return { kind: 'channel', id: part.channel_id, label: '' };
    case 'usergroup':
      return { kind: 'group', id: part.usergroup_id, label: '' };
    case 'broadcast':
      return { kind: 'broadcast', id: part.range, label: '' };
    case 'team':
      return { kind: 'group', id: part.team_id, label: '' };
  }
}

import { DateTold } from './date-told.tsx';
import { Mention } from './mention.tsx';
import type { MrkdwnNode } from './mrkdwn-node.ts';
import { readMrkdwn } from './read-mrkdwn.ts';
import { SafeLink } from './safe-link.tsx';

const tags = {
  code: 'code',
  preformatted: 'pre',
  bold: 'strong',
  italic: 'em',
  strike: 's',
  quote: 'blockquote',
} as const;

/** Slack's mrkdwn as elements, with people and channels by their names. */
export function Mrkdwn({ text }: { readonly text: string }) {
  return <Nodes nodes={readMrkdwn(text)} />;
}

function Nodes({ nodes }: { readonly nodes: readonly MrkdwnNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text has no identity but its place
  return nodes.map((node, index) => <OneNode key={index} node={node} />);
}

function OneNode({ node }: { readonly node: MrkdwnNode }) {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
    case 'preformatted': {
      const Tag = tags[node.kind];
      return <Tag>{node.text}</Tag>;
    }
    case 'bold':
    case 'italic':
    case 'strike':
    case 'quote': {
      const Tag = tags[node.kind];
      return (
        <Tag>
          <Nodes nodes={node.children} />
        </Tag>
      );
    }
    case 'link':
      return <SafeLink url={node.url}>{node.label}</SafeLink>;
    case 'date':
      return <DateTold {...node} />;
    default:
      return <Mention named={node} />;
  }
}

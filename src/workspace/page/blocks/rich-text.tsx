import type { RichTextBlock, RichTextElement, RichTextList } from '@slack/types';
import { RichTextPart } from './rich-text-part.tsx';

type Element = RichTextBlock['elements'][number];

/** A rich text: sections, lists, quotes and preformatted text, whose words are never parsed. */
export function RichText({ block }: { readonly block: RichTextBlock }) {
  return (
    <div className="rich-text">
      {block.elements.map((element, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text has no identity but its place
        <OneElement key={index} element={element} />
      ))}
    </div>
  );
}

function OneElement({ element }: { readonly element: Element }) {
  switch (element.type) {
    case 'rich_text_list':
      return <List list={element} />;
    case 'rich_text_quote':
      return (
        <blockquote>
          <Parts parts={element.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <Parts parts={element.elements} />
        </pre>
      );
    case 'rich_text_section':
      return (
        <div>
          <Parts parts={element.elements} />
        </div>
      );
  }
}

function List({ list }: { readonly list: RichTextList }) {
  const Tag = list.style === 'bullet' ? 'ul' : 'ol';
  const start = 'offset' in list ? { start: Number(list.offset) + 1 } : {};
  return (
    <Tag className={`indent-${Math.min(list.indent ?? 0, 4)}`} {...start}>
      {list.elements.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
        <li key={index}>
          <Parts parts={item.elements} />
        </li>
      ))}
    </Tag>
  );
}

function Parts({ parts }: { readonly parts: readonly RichTextElement[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text has no identity but its place
  return parts.map((part, index) => <RichTextPart key={index} part={part} />);
}

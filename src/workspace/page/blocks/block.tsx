import type { KnownBlock } from '@slack/types';
import { Control } from '../controls/control.tsx';
import { TextObject } from '../text/text-object.tsx';
import { withEmoji } from '../text/with-emoji.ts';
import { Context } from './context.tsx';
import { Input } from './input.tsx';
import { Picture } from './picture.tsx';
import { RichText } from './rich-text.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { Unknown } from './unknown.tsx';

type Shown = { readonly block: KnownBlock; readonly error: string | undefined };

/** One block. One that this page does not know becomes a named box. */
export function Block({ block, error }: Shown) {
  switch (block.type) {
    case 'section':
      return <Section block={block} />;
    case 'context':
      return <Context block={block} />;
    case 'rich_text':
      return <RichText block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'input':
      return <Input block={block} error={error} />;
    case 'divider':
      return <hr />;
    case 'header':
      return (
        <h3>
          <TextObject text={block.text} />
        </h3>
      );
    case 'image':
      return <Picture image={block} />;
    case 'markdown':
      return <div className="text">{withEmoji(block.text)}</div>;
    case 'actions':
    case 'context_actions':
      return (
        <div className="actions">
          {block.elements.map((control, index) => (
            <Control
              key={control.action_id ?? index}
              control={control}
              place={{ block: block.block_id ?? '' }}
            />
          ))}
        </div>
      );
    default:
      return <Unknown thing={block} />;
  }
}

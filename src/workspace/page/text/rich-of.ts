import type { RichTextBlock } from '@slack/types';

/** Plain words as the rich text that Slack would make of them. */
export function richOf(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

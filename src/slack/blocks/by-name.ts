import type { KnownBlock, RichTextBlock, RichTextElement } from '@slack/types';

type Part = RichTextBlock['elements'][number];

/** The people that blocks mention. */
export function mentionedIn(blocks: readonly KnownBlock[]): string[] {
  const runs = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements.flatMap(runsOf) : []));
  return [...new Set(runs.flatMap((run) => (run.type === 'user' ? [run.user_id] : [])))];
}

/** The same blocks with people by name, where the name is known: a mention would call them to the channel. */
export function byName(blocks: readonly KnownBlock[], names: ReadonlyMap<string, string>): KnownBlock[] {
  const named = (run: RichTextElement): RichTextElement => {
    const name = run.type === 'user' ? names.get(run.user_id) : undefined;
    return name === undefined ? run : { type: 'text', text: name };
  };
  return blocks.map((block) =>
    block.type === 'rich_text'
      ? { ...block, elements: block.elements.map((part) => withRuns(part, named)) }
      : block,
  );
}

function runsOf(part: Part): RichTextElement[] {
  switch (part.type) {
    case 'rich_text_list':
      return part.elements.flatMap(({ elements }) => elements);
    case 'rich_text_section':
    case 'rich_text_quote':
      return part.elements;
    case 'rich_text_preformatted':
      return [];
  }
}

function withRuns(part: Part, change: (run: RichTextElement) => RichTextElement): Part {
  switch (part.type) {
    case 'rich_text_list':
      return {
        ...part,
        elements: part.elements.map((item) => ({ ...item, elements: item.elements.map(change) })),
      };
    case 'rich_text_section':
    case 'rich_text_quote':
      return { ...part, elements: part.elements.map(change) };
    case 'rich_text_preformatted':
      return part;
  }
}

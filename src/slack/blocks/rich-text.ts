import type {
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextQuote,
  RichTextSection,
} from '@slack/types';

/** A run of text, or an element such as a person. Rich text is never parsed: stored words stay plain characters. */
export type Run = string | RichTextElement;

type Part = RichTextSection | RichTextList | RichTextQuote;

/** Text in bold. */
export function bold(text: string): Run {
  return { type: 'text', text, style: { bold: true } };
}

/** Text in italics. */
export function italic(text: string): Run {
  return { type: 'text', text, style: { italic: true } };
}

/** Text that no longer stands, struck out. */
export function struck(text: string): Run {
  return { type: 'text', text, style: { strike: true } };
}

/** An address that can be opened. Slack shows it as it is, so that nobody is led elsewhere. */
export function link(url: string): Run {
  return { type: 'link', url };
}

/** Something to type, as written. */
export function code(text: string): Run {
  return { type: 'text', text, style: { code: true } };
}

/** A person by Slack's id: everybody reads the name, the person is found by a click. */
export function person(user: string): Run {
  return { type: 'user', user_id: user };
}

/** One paragraph. */
export function paragraph(...runs: readonly Run[]): RichTextSection {
  return { type: 'rich_text_section', elements: elements(runs) };
}

/** What somebody wrote, set off from the bot's own words. */
export function quoted(...runs: readonly Run[]): RichTextQuote {
  return { type: 'rich_text_quote', elements: elements(runs) };
}

/** A bulleted list, one item a row. */
export function bullets(rows: readonly RichTextSection[], indent = 0): RichTextList {
  return { type: 'rich_text_list', style: 'bullet', indent, elements: [...rows] };
}

/** Parts set below each other as one block. */
export function richText(...parts: readonly Part[]): RichTextBlock {
  return { type: 'rich_text', elements: [...parts] };
}

// Slack refuses an empty text element.
function elements(runs: readonly Run[]): RichTextElement[] {
  return runs
    .map((run): RichTextElement => (typeof run === 'string' ? { type: 'text', text: run } : run))
    .filter((element) => element.type !== 'text' || element.text !== '');
}

import type { PhrasingContent } from 'mdast';
import type { HiddenLink } from './block.ts';
import type { ParsedMarkdown } from './markdown.ts';

/** A run of words on one line, as it is read without markup. */
export type Words = { readonly line: number; readonly text: string; readonly bold: boolean };

type LineAt = ParsedMarkdown['lineAt'];

const tags = /<\/?(?:b|strong|i|em|u|s|sub|sup|small|font|span|p|div|a|h[1-6]|mark)(?:\s[^<>]{0,200})?\/?>/gi;

/** The words of marked-up text in order, each with its line in the document. */
export function wordsOf(nodes: readonly PhrasingContent[], lineAt: LineAt, bold = false): Words[] {
  return nodes.flatMap((node) => {
    const line = lineAt(node.position?.start.line);
    switch (node.type) {
      case 'text':
        return node.value.split('\n').map((text, at) => ({ line: line + at, text, bold }));
      case 'strong':
        return wordsOf(node.children, lineAt, true);
      case 'emphasis':
      case 'delete':
      case 'link':
        return wordsOf(node.children, lineAt, bold);
      case 'image':
        return [{ line, text: node.alt ?? '', bold }];
      default:
        return [];
    }
  });
}

/** The addresses of links and images that the words do not show. */
export function hiddenLinks(nodes: readonly PhrasingContent[], lineAt: LineAt): HiddenLink[] {
  return nodes.flatMap((node) => {
    const line = lineAt(node.position?.start.line);
    switch (node.type) {
      case 'link': {
        const shown = wordsOf(node.children, lineAt).some(
          ({ text }) => text !== '' && node.url.endsWith(text),
        );
        return shown ? hiddenLinks(node.children, lineAt) : [{ line, address: node.url }];
      }
      case 'image':
        return [{ line, address: node.url }];
      case 'strong':
      case 'emphasis':
        return hiddenLinks(node.children, lineAt);
      default:
        return [];
    }
  });
}

/** A line as people see it: without formatting tags, `<br>` as a line break, and without spaces at its ends. */
export function visible(text: string): string {
  return text
    .replace(tags, '')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .trim();
}

import type { PhrasingContent } from 'mdast';
import type { HiddenLink } from './block.ts';

/** A run of words on one line, as it is read without markup. */
export type Words = { readonly line: number; readonly text: string; readonly bold: boolean };

const tags = /<\/?(?:b|strong|i|em|u|s|sub|sup|small|font|span|p|div|a|h[1-6]|mark)(?:\s[^<>]{0,200})?\/?>/gi;

/** The words of marked-up text in order, each with its line. `from` is the line before the first. */
export function wordsOf(nodes: readonly PhrasingContent[], from: number, bold = false): Words[] {
  return nodes.flatMap((node) => {
    const line = from + (node.position?.start.line ?? 1);
    switch (node.type) {
      case 'text':
        return node.value.split('\n').map((text, at) => ({ line: line + at, text, bold }));
      case 'strong':
        return wordsOf(node.children, from, true);
      case 'emphasis':
      case 'delete':
      case 'link':
        return wordsOf(node.children, from, bold);
      case 'image':
        return [{ line, text: node.alt ?? '', bold }];
      default:
        return [];
    }
  });
}

/** The addresses of links and images that the words do not show. */
export function hiddenLinks(nodes: readonly PhrasingContent[], from: number): HiddenLink[] {
  return nodes.flatMap((node) => {
    const line = from + (node.position?.start.line ?? 1);
    switch (node.type) {
      case 'link': {
        const shown = wordsOf(node.children, from).some(({ text }) => node.url.endsWith(text) && text !== '');
        return shown ? hiddenLinks(node.children, from) : [{ line, address: node.url }];
      }
      case 'image':
        return [{ line, address: node.url }];
      case 'strong':
      case 'emphasis':
        return hiddenLinks(node.children, from);
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

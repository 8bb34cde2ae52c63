import type { Root, RootContent, Table as TableNode } from 'mdast';
import type { Block, HiddenLink, Row, Source, TextLine } from './block.ts';
import { type Chunk, chunksOf, withoutBullet } from './chunks.ts';
import { parseMarkdown } from './markdown.ts';
import { hiddenLinks, visible, type Words, wordsOf } from './phrasing.ts';

/** The blocks of a text in order, read as markdown where it is markdown and as plain text where it is not. */
export function sourceBlocks(text: string): Source {
  const read = chunksOf(text).map((chunk) => readChunk(chunk));
  return { blocks: read.flatMap(({ blocks }) => blocks), links: read.flatMap(({ links }) => links) };
}

function readChunk(chunk: Chunk): Source {
  const tree = parseMarkdown(chunk.lines);
  if (tree === null) return { blocks: plainLines(chunk), links: [] };
  const from = chunk.line - 1;
  return { blocks: tree.children.flatMap((node) => readNode(node, chunk)), links: linksIn(tree, from) };
}

function plainLines({ line, lines, gap }: Chunk): TextLine[] {
  return lines.map((text, at) => textLine([{ line: line + at, text, bold: false }], gap && at === 0));
}

function readNode(node: RootContent, chunk: Chunk): Block[] {
  const from = chunk.line - 1;
  const line = from + (node.position?.start.line ?? 1);
  switch (node.type) {
    case 'heading': {
      const text = visible(joined(wordsOf(node.children, from)));
      return text === '' ? [] : [{ kind: 'heading', line, text, level: node.depth }];
    }
    case 'table':
      return [{ kind: 'table', line, rows: rowsOf(node, from) }];
    case 'paragraph':
      return byLine(wordsOf(node.children, from)).map((words) =>
        textLine(words, chunk.gap && words[0]?.line === chunk.line),
      );
    default:
      return [];
  }
}

function rowsOf(table: TableNode, from: number): Row[] {
  return table.children.map((row) => ({
    line: from + (row.position?.start.line ?? 1),
    cells: row.children.map((cell) => visible(joined(wordsOf(cell.children, from)))),
  }));
}

function linksIn(tree: Root, from: number): HiddenLink[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return hiddenLinks(node.children, from);
    if (node.type !== 'table') return [];
    return node.children.flatMap((row) => row.children.flatMap((cell) => hiddenLinks(cell.children, from)));
  });
}

function textLine(words: readonly Words[], gap: boolean): TextLine {
  const { bullet, rest } = withoutBullet(joined(words));
  const bold = boldStart(words);
  return {
    kind: 'text',
    line: words[0]?.line ?? 1,
    text: visible(rest),
    bold: bold === '' ? null : bold,
    bullet,
    gap,
  };
}

/** The bold words right at the start, or right after the bullet. */
function boldStart(words: readonly Words[]): string {
  const written = words.filter(({ text, bold }) => bold || withoutBullet(`${text} x`).rest !== 'x');
  const end = written.findIndex(({ text, bold }) => !bold && text.trim() !== '');
  return visible(joined(end === -1 ? written : written.slice(0, end)));
}

function byLine(words: readonly Words[]): readonly (readonly Words[])[] {
  return [...Map.groupBy(words, ({ line }) => line).values()];
}

function joined(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('');
}

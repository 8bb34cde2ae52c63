import type { RootContent, Table as TableNode } from 'mdast';
import type { Block, HiddenLink, Row, Source, TextLine } from './block.ts';
import { type Chunk, chunksOf, withoutBullet } from './chunks.ts';
import { isMarkdown, type ParsedMarkdown, parseMarkdown } from './markdown.ts';
import { hiddenLinks, visible, type Words, wordsOf } from './phrasing.ts';

type LineAt = ParsedMarkdown['lineAt'];

/** How many chunks are parsed at once: enough to be quick, few enough that none can slow down many. */
const batch = 64;

/** The blocks of a text in order, read as markdown where it is markdown and as plain text where it is not. */
export function sourceBlocks(text: string): Source {
  const chunks = chunksOf(text);
  const marked = chunks.filter(isMarkdown);
  const batches = Array.from({ length: Math.ceil(marked.length / batch) }, (_, at) =>
    marked.slice(at * batch, (at + 1) * batch),
  );
  const read = batches.map(readBatch);
  const plain = chunks.filter((chunk) => !isMarkdown(chunk)).flatMap(plainLines);
  const blocks = [...plain, ...read.flatMap((source) => source.blocks)];
  return {
    blocks: blocks.toSorted((one, other) => one.line - other.line),
    links: read.flatMap((source) => source.links),
  };
}

function readBatch(chunks: readonly Chunk[]): Source {
  const { tree, lineAt } = parseMarkdown(chunks);
  const afterGap = new Set(chunks.filter(({ gap }) => gap).map(({ line }) => line));
  return {
    blocks: tree.children.flatMap((node) => readNode(node, lineAt, afterGap)),
    links: tree.children.flatMap((node) => linksIn(node, lineAt)),
  };
}

function plainLines({ line, lines, gap }: Chunk): TextLine[] {
  return lines.map((text, at) => textLine([{ line: line + at, text, bold: false }], gap && at === 0));
}

function readNode(node: RootContent, lineAt: LineAt, afterGap: ReadonlySet<number>): Block[] {
  const line = lineAt(node.position?.start.line);
  switch (node.type) {
    case 'heading': {
      const text = visible(joined(wordsOf(node.children, lineAt)));
      return text === '' ? [] : [{ kind: 'heading', line, text, level: node.depth }];
    }
    case 'table':
      return [{ kind: 'table', line, rows: rowsOf(node, lineAt) }];
    case 'paragraph':
      return byLine(wordsOf(node.children, lineAt)).map((words) =>
        textLine(words, afterGap.has(words[0]?.line ?? 0)),
      );
    default:
      return [];
  }
}

function rowsOf(table: TableNode, lineAt: LineAt): Row[] {
  return table.children.map((row) => ({
    line: lineAt(row.position?.start.line),
    cells: row.children.map((cell) => visible(joined(wordsOf(cell.children, lineAt)))),
  }));
}

function linksIn(node: RootContent, lineAt: LineAt): HiddenLink[] {
  if (node.type === 'paragraph' || node.type === 'heading') return hiddenLinks(node.children, lineAt);
  if (node.type !== 'table') return [];
  return node.children.flatMap((row) => row.children.flatMap((cell) => hiddenLinks(cell.children, lineAt)));
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

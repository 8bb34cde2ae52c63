import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Chunk } from './chunks.ts';

/**
 * Containers, code, definitions and raw HTML are off: a plan written as plain text must lose nothing to them, bullets
 * of any depth mean the same here, and nesting is what makes reading a hostile text slow.
 */
const constructs = {
  disable: {
    null: [
      'list',
      'blockQuote',
      'codeIndented',
      'codeFenced',
      'codeText',
      'setextUnderline',
      'definition',
      'htmlFlow',
      'htmlText',
    ],
  },
};

const options = { extensions: [gfmTable(), constructs], mdastExtensions: [gfmTableFromMarkdown()] };

/** More than any person writes in one paragraph or cell; beyond it, matching them up costs their square. */
const mostMarks = 400;
const marks = /[*_[\]]/g;

/** The tree of several chunks of markdown, and where in the document each of its lines stands. */
export type ParsedMarkdown = { readonly tree: Root; lineAt(line: number | undefined): number };

/** Whether a chunk holds markup; with more of it than people write, it is to be read as it stands. */
export function isMarkdown({ lines }: Chunk): boolean {
  if (!lines.some((line) => /[*_[\\&|<#]/.test(line))) return false;
  const perLine = lines.map((line) => line.match(marks)?.length ?? 0);
  const inTable = lines[0]?.includes('|') === true;
  return perLine.reduce((one, other) => (inTable ? Math.max(one, other) : one + other), 0) <= mostMarks;
}

/** Parses chunks together, which is quicker than one by one, but as paragraphs of their own. */
export function parseMarkdown(chunks: readonly Chunk[]): ParsedMarkdown {
  const lines = chunks.flatMap((chunk) => [...chunk.lines, '']);
  const places = chunks.flatMap((chunk) =>
    [...chunk.lines.keys(), chunk.lines.length].map((at) => chunk.line + at),
  );
  return { tree: fromMarkdown(lines.join('\n'), options), lineAt: (line = 1) => places[line - 1] ?? 1 };
}

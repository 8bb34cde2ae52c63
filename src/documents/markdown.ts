import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

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

/** The tree of one chunk of markdown, or `null` where it holds no markup (or too much) and is to be read as it stands. */
export function parseMarkdown(lines: readonly string[]): Root | null {
  const hasMarkup = lines.some((line) => /[*_[\\&|<#]/.test(line));
  if (!hasMarkup) return null;
  const perLine = lines.map((line) => line.match(marks)?.length ?? 0);
  const inTable = lines[0]?.includes('|') === true;
  const most = inTable
    ? perLine.reduce((one, other) => Math.max(one, other), 0)
    : perLine.reduce((one, other) => one + other, 0);
  return most > mostMarks ? null : fromMarkdown(lines.join('\n'), options);
}

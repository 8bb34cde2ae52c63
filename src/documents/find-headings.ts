import type { Block, Heading, TextLine } from './block.ts';
import { labelHeadings } from './label-headings.ts';
import { isGoalLine, isNumberedArea, isPageFurniture } from './line-kind.ts';
import { isBareLabel, splitLabel } from './split-label.ts';

const longestHeading = 60;

/** The blocks with every heading as one: also lines that look like it, and no heading that is a label. */
export function findHeadings(blocks: readonly Block[]): readonly Block[] {
  const labels = labelHeadings(blocks);
  const isPlain = !blocks.some(({ kind }) => kind === 'heading');
  return blocks.map((block, at) => {
    if (block.kind === 'heading') return labels.has(block.line) ? asLabel(block) : block;
    const isHeading =
      block.kind === 'text' &&
      isLikeHeading(block, { before: blocks[at - 1], after: blocks[at + 1], isPlain });
    return isHeading
      ? { kind: 'heading', line: block.line, text: block.text, level: levelOf(block.text) }
      : block;
  });
}

type Surroundings = {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly isPlain: boolean;
};

/** A heading that is a label reads as a line in bold. */
function asLabel({ line, text: written }: Heading): TextLine {
  const text = written.replace(/:$/, '');
  return { kind: 'text', line, text, bold: text, bullet: null, gap: true };
}

function isLikeHeading(line: TextLine, around: Surroundings): boolean {
  if (!line.gap) return false;
  if (isNumberedArea(line.text)) return true;
  if (splitLabel(line) !== null) return false;
  const isBold = line.bold === line.text && !/[.:;,]$/.test(line.text);
  return isBold || (around.isPlain && looksLikeHeading(line, around));
}

/** In plain text, a short line by itself that begins with a capital and does not end as a sentence does. */
function looksLikeHeading({ bullet, text }: TextLine, { before, after }: Surroundings): boolean {
  if (bullet === 'mark' || text.length > longestHeading || !/^[\p{Lu}\d].*[^.:;,]$/u.test(text)) return false;
  if (isGoalLine(text) || isPageFurniture(text)) return false;
  if (before?.kind === 'text' && isBareLabel(before)) return false;
  return after?.kind !== 'text' || after.gap || splitLabel(after) !== null;
}

/** "4.1 Hållbar tillväxt" is one step below "4 Aktiviteter". */
function levelOf(text: string): number | null {
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}(?=[.)]?\s)/.exec(text)?.[0];
  return number === undefined ? null : number.split('.').length;
}

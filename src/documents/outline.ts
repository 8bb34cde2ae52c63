import type { Block, Heading, Table, TextLine } from './block.ts';
import { isGoalLine, isPageFurniture } from './line-kind.ts';
import { isBareLabel, splitLabel } from './split-label.ts';

/** A heading and what stands under it, up to the next heading; the first one may have none. */
export type Section = {
  readonly heading: Heading | null;
  /** The section that this one is a part of, `null` at the top. */
  readonly parent: Section | null;
  readonly lines: readonly TextLine[];
  readonly tables: readonly Table[];
};

const longestHeading = 60;

/** The sections of a document in order. Where no line is marked as a heading, lines that look like one are. */
export function outline(blocks: readonly Block[]): readonly Section[] {
  const isPlain = !blocks.some(({ kind }) => kind === 'heading');
  const sections: (Section & { lines: TextLine[]; tables: Table[] })[] = [];
  for (const [at, block] of blocks.entries()) {
    const heading = asHeading(block, blocks[at - 1], blocks[at + 1], isPlain);
    const current = sections.at(-1);
    if (heading)
      sections.push({ heading, parent: parentOf(heading, current ?? null), lines: [], tables: [] });
    else if (!current) sections.push({ heading: null, parent: null, ...contents(block) });
    else if (block.kind === 'table') current.tables.push(block);
    else if (block.kind === 'text') current.lines.push(block);
  }
  return sections;
}

/** The words of a heading without its number: "4.1 Hållbar tillväxt". */
export function titleOf(heading: Heading): string {
  return heading.text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/, '').replace(/\s*:$/, '');
}

/** The sections that a section is a part of, nearest first. */
export function ancestorsOf(section: Section): readonly Section[] {
  const above: Section[] = [];
  for (let next = section.parent; next !== null; next = next.parent) above.push(next);
  return above;
}

function contents(block: Block): { readonly lines: TextLine[]; readonly tables: Table[] } {
  return { lines: block.kind === 'text' ? [block] : [], tables: block.kind === 'table' ? [block] : [] };
}

/** The nearest section above with a heading of a higher rank; a line that only looks like a heading has the lowest. */
function parentOf(heading: Heading, last: Section | null): Section | null {
  let above = last;
  while (above && rank(above.heading) >= rank(heading)) above = above.parent;
  return above;
}

function rank(heading: Heading | null): number {
  if (heading === null) return Number.POSITIVE_INFINITY;
  return heading.level ?? Number.MAX_SAFE_INTEGER;
}

function asHeading(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  isPlain: boolean,
): Heading | null {
  if (block.kind === 'heading') return block;
  if (block.kind === 'table' || !block.gap || splitLabel(block) !== null) return null;
  const isBold = block.bold === block.text && !/[.:;,]$/.test(block.text);
  const looks = isBold || (isPlain && looksLikeHeading(block, before, after));
  return looks ? { kind: 'heading', line: block.line, text: block.text, level: levelOf(block.text) } : null;
}

function looksLikeHeading(line: TextLine, before: Block | undefined, after: Block | undefined): boolean {
  if (
    line.bullet === 'mark' ||
    line.text.length > longestHeading ||
    !/^[\p{Lu}\d].*[^.:;,]$/u.test(line.text)
  )
    return false;
  if (isGoalLine(line.text) || isPageFurniture(line.text)) return false;
  if (before?.kind === 'text' && isBareLabel(before)) return false;
  return after === undefined || after.kind === 'table' || standsApart(after);
}

function standsApart(after: Block): boolean {
  return after.kind === 'heading' || (after.kind === 'text' && (after.gap || splitLabel(after) !== null));
}

/** "4.1 Hållbar tillväxt" is one step below "4 Aktiviteter". */
function levelOf(text: string): number | null {
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}(?=[.)]?\s)/.exec(text)?.[0];
  return number === undefined ? null : number.split('.').length;
}

import type { Block, Heading, Table, TextLine } from './block.ts';
import { findHeadings } from './find-headings.ts';

/** A heading and what stands under it, up to the next heading; the first one may have none. */
export type Section = {
  readonly heading: Heading | null;
  /** The section that this one is a part of, `null` at the top. */
  readonly parent: Section | null;
  readonly lines: readonly TextLine[];
  readonly tables: readonly Table[];
};

type Draft = Section & { readonly lines: TextLine[]; readonly tables: Table[] };

/** The sections of a document in order. Where no line is marked as a heading, lines that look like one are. */
export function outline(blocks: readonly Block[]): readonly Section[] {
  const sections: Draft[] = [];
  for (const block of findHeadings(blocks)) {
    const current = sections.at(-1) ?? null;
    if (block.kind === 'heading')
      sections.push({ heading: block, parent: parentOf(block, current), lines: [], tables: [] });
    else if (current) put(block, current);
    else sections.push(put(block, { heading: null, parent: null, lines: [], tables: [] }));
  }
  return sections;
}

/** The words of a heading without its number: "4.1 Hållbar tillväxt". */
export function titleOf(heading: Heading): string {
  return heading.text.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/, '').replace(/\s?:$/, '');
}

/** The sections that a section is a part of, nearest first. */
export function ancestorsOf(section: Section): readonly Section[] {
  const above: Section[] = [];
  for (let next = section.parent; next !== null; next = next.parent) above.push(next);
  return above;
}

function put(block: TextLine | Table, section: Draft): Draft {
  if (block.kind === 'table') section.tables.push(block);
  else section.lines.push(block);
  return section;
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

import { areaName, isGeneric } from './area-headings.ts';
import { ancestorsOf, type Section } from './outline.ts';
import type { SectionRead } from './read-section.ts';

/** The area of activities; `guessed` where only their place in the document tells. */
export type AreaAround = { readonly name: string; readonly guessed: boolean };

/** What the document's headings say about areas. */
export type Headings = {
  readonly title: Section | null;
  readonly areas: ReadonlySet<Section>;
  /** For each section, the nearest one before it with nothing but a heading. */
  readonly bareBefore: ReadonlyMap<Section, Section>;
};

/** The area of what stands in a section: an area's heading, else the nearest heading that can be one. */
export function areaAround(
  section: Section,
  ownHeading: boolean,
  { title, areas, bareBefore }: Headings,
): AreaAround | null {
  const chain = [...(ownHeading ? [section] : []), ...ancestorsOf(section)];
  const above = chain.filter((one) => one !== title && one.heading !== null);
  const area = above.find((one) => areas.has(one)) ?? above.find((one) => !isGeneric(one));
  if (area) return { name: areaName(area), guessed: false };
  const guess = above[0] ?? bareBefore.get(section) ?? title;
  return guess ? { name: areaName(guess), guessed: true } : null;
}

/** Finds for each section the nearest one before it that is only a heading: where ranks are lost, it may stand above. */
export function bareSectionsBefore(
  reads: readonly SectionRead[],
  title: Section | null,
): ReadonlyMap<Section, Section> {
  const before = new Map<Section, Section>();
  let bare: Section | null = null;
  for (const { section } of reads) {
    if (bare) before.set(section, bare);
    const isBare = section.lines.length === 0 && section.tables.length === 0;
    if (isBare && section !== title && section.heading !== null) bare = section;
  }
  return before;
}

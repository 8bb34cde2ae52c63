import type { DecidedArea } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { bareSectionsBefore } from './area-around.ts';
import { areaSections } from './area-headings.ts';
import { type AreaMention, groupAreas } from './group-areas.ts';
import { keptFindings } from './kept-findings.ts';
import { listedAreas } from './listed-areas.ts';
import { placeSection } from './place-section.ts';
import type { ActivityRead, ReadingContext } from './read-activity.ts';
import type { FrontRead } from './read-front.ts';
import type { SectionRead } from './read-section.ts';

/** The areas of a plan with their activities, and the lines they begin on. */
export type AreasFound = {
  readonly areas: readonly DecidedArea[];
  readonly areaLines: ReadonlyMap<string, number>;
  readonly activities: readonly ActivityRead[];
  readonly findings: readonly Finding[];
};

/** Reads areas and activities from the sections of a document. Where none has a heading, those it lists are taken. */
export function readAreas(
  reads: readonly SectionRead[],
  { title, titleLine }: Pick<FrontRead, 'title' | 'titleLine'>,
  context: ReadingContext,
): AreasFound {
  const headings = { title, areas: areaSections(reads, title), bareBefore: bareSectionsBefore(reads, title) };
  const placed = reads.map((read) => placeSection(read, headings, context));
  const mentions = placed.flatMap((section) => section.mentions);
  const listed = mentions.length === 0 ? listedAreas(reads) : [];
  const items = listed.map(
    ({ line, text }): AreaMention => ({ name: text, line, texts: [], goals: [], activities: [] }),
  );
  const { areas, lines, findings } = groupAreas([...mentions, ...items]);
  const used = new Set([titleLine, ...listed.map(({ line }) => line)]);
  const uses = placed.map(({ use }) => ({
    ...use,
    unused: use.unused.filter(({ line }) => !used.has(line)),
  }));
  return {
    areas,
    areaLines: lines,
    activities: placed.flatMap((section) => section.activities),
    findings: [
      ...placed.flatMap((section) => section.findings),
      ...findings,
      ...(items.length === 0
        ? []
        : [finding('areas-from-list', items[0]?.line ?? null, { areas: items.map(({ name }) => name) })]),
      ...uses.flatMap(keptFindings),
    ],
  };
}

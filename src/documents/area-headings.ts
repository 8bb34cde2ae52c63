import { fold } from '../domain/fold.ts';
import { isName } from './field.ts';
import { ancestorsOf, type Section, titleOf } from './outline.ts';
import type { SectionRead } from './read-section.ts';

const numbered = /^(?:\p{L}+)?område\s*\d{0,2}\s*(?:[:–-]\s*|\s)(?=\p{Lu})/iu;
const genericWords: ReadonlySet<string> = new Set(
  'aktiviteter aktivitet projekt insatser insats initiativ atgarder satsningar handlingsplan program och samt i'.split(
    ' ',
  ),
);

/** The sections whose headings are names of areas: they state goals, stand over named activities, or are listed as areas. */
export function areaSections(reads: readonly SectionRead[], title: Section | null): ReadonlySet<Section> {
  const candidates = reads.filter(
    ({ section, isContents }) => section !== title && section.heading !== null && !isContents,
  );
  const stating = candidates.filter(statesArea);
  const statedNames = new Set(stating.map(({ section }) => fold(areaName(section))));
  const naming = candidates.filter((read) => namesArea(read, statedNames));
  const parents = new Set(stating.map(({ section }) => section.parent));
  const listed = candidates.filter(
    (read) => isUnderAreas(read) && (parents.size === 0 || parents.has(read.section.parent)),
  );
  const names = new Set([...stating, ...naming, ...listed].map(({ section }) => fold(areaName(section))));
  return new Set(
    candidates.map(({ section }) => section).filter((section) => names.has(fold(areaName(section)))),
  );
}

/** The name of the area that a heading states, without "Samarbetsområde 2:". */
export function areaName({ heading }: Section): string {
  return heading === null ? '' : titleOf(heading).replace(numbered, '');
}

/** "Aktiviteter/ projekt/ initiativ" is over activities of any area. */
export function isGeneric(section: Section): boolean {
  return fold(areaName(section))
    .split(' ')
    .every((word) => genericWords.has(word));
}

function statesArea({ section, goals }: SectionRead): boolean {
  return goals.length > 0 || (section.heading !== null && numbered.test(titleOf(section.heading)));
}

function namesArea({ section, segments }: SectionRead, stated: ReadonlySet<string>): boolean {
  const names = segments.flatMap((segment) => segment.filter(isName).map(({ text }) => fold(text)));
  const heading = fold(areaName(section));
  const repeatsName = names.length === 1 && names[0]?.startsWith(heading) === true;
  const isWithin =
    ancestorsOf(section).some((above) => stated.has(fold(areaName(above)))) && !stated.has(heading);
  return names.length > 0 && !isGeneric(section) && !repeatsName && !isWithin;
}

function isUnderAreas({ section, segments }: SectionRead): boolean {
  const speaksOfAreas = (text: string) => fold(text).includes('omrad');
  const above = section.parent?.heading?.text ?? '';
  return segments.length === 0 && speaksOfAreas(above) && !speaksOfAreas(section.heading?.text ?? '');
}

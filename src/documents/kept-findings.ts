import { type Finding, finding } from '../domain/finding.ts';
import { type Entry, wholeText } from './entry.ts';
import { titleOf } from './outline.ts';
import type { SectionRead } from './read-section.ts';

/** What became of a section: whether its heading says something, and what of its text nobody used. */
export type SectionUse = {
  readonly read: SectionRead;
  readonly headingUsed: boolean;
  readonly unused: readonly Entry[];
};

/** Tells of everything that is kept in the document only: running text, contents, page furniture and odd tables. */
export function keptFindings({ read, headingUsed, unused }: SectionUse): readonly Finding[] {
  const { section, furniture, unreadTables, isContents } = read;
  const heading = section.heading === null ? null : titleOf(section.heading);
  const kept = headingUsed ? unused : [...headingLine(read), ...unused];
  const lines = kept.flatMap(({ line, to }) => [line, to]);
  const [first = 1, last = 1] = [
    lines.reduce((one, line) => Math.min(one, line), lines[0] ?? 1),
    lines.reduce((one, line) => Math.max(one, line), 1),
  ];
  const code = isContents ? 'contents-skipped' : 'text-kept';
  return [
    ...(kept.length === 0 ? [] : [finding(code, first, { heading, to: last })]),
    ...furniture.map((entry) => finding('layout-skipped', entry.line, { text: wholeText(entry) })),
    ...unreadTables.map(({ line, rows }) =>
      finding('table-not-read', line, { to: rows.at(-1)?.line ?? line }),
    ),
  ];
}

function headingLine({ section: { heading } }: SectionRead): readonly Pick<Entry, 'line' | 'to'>[] {
  return heading === null ? [] : [{ line: heading.line, to: heading.line }];
}

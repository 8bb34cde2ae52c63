import { type Finding, finding } from '../domain/finding.ts';
import type { Entry } from './entry.ts';
import { type Field, isName } from './field.ts';
import type { Segment } from './segments.ts';

/** What may name an activity that has no label for its name. `isArea`: the heading names the area instead. */
export type HeadingAbove = { readonly text: string; readonly line: number; readonly isArea: boolean };

export type NamedSegment = {
  readonly segment: Segment;
  readonly byHeading: boolean;
  readonly findings: readonly Finding[];
};

/**
 * An activity's fields with one among them that names it: under a label, else the line or the unknown label before
 * its fields, else the heading above. `null` where nothing names it.
 */
export function nameSegment(segment: Segment, heading: HeadingAbove | null): NamedSegment | null {
  if (segment.some(isName)) return { segment, byHeading: false, findings: [] };
  const [first, ...others] = segment;
  if (first?.means === null) {
    const guess = finding('name-guessed', first.line, { activity: first.text, by: 'line' });
    return { segment: [{ ...first, means: 'title' }, ...others], byHeading: false, findings: [guess] };
  }
  if (heading && !heading.isArea)
    return { segment: [headingField(heading), ...segment], byHeading: true, findings: [] };
  if (first?.means !== 'unknown' || first.text === '') return null;
  const guess = finding('kind-guessed', first.line, { kind: first.label ?? '', activity: first.text });
  return { segment: [{ ...first, means: 'name' }, ...others], byHeading: false, findings: [guess] };
}

/** The entries of a segment that nothing names, from its first line to its last. */
export function namelessFinding(segment: readonly Entry[]): Finding {
  const lines = segment.map(({ to }) => to);
  return finding('fields-without-name', segment[0]?.line ?? null, {
    to: lines.reduce((one, to) => Math.max(one, to), 1),
  });
}

function headingField({ text, line }: HeadingAbove): Field {
  return { line, to: line, label: null, text, marked: true, gap: true, means: 'title', meant: null };
}

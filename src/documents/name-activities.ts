import type { Finding } from '../domain/finding.ts';
import type { Headings } from './area-around.ts';
import type { Entry } from './entry.ts';
import type { Field } from './field.ts';
import { type HeadingAbove, namelessFinding, nameSegment } from './name-segment.ts';
import { titleOf } from './outline.ts';
import { type ActivityRead, type ReadingContext, readActivity } from './read-activity.ts';
import type { SectionRead } from './read-section.ts';

/** The activities of a section. `byHeading`: the section's heading is the name of its only one. */
export type NamedActivities = {
  readonly activities: readonly ActivityRead[];
  readonly byHeading: boolean;
  readonly findings: readonly Finding[];
};

/** Reads the activities of a section; what nothing names is told of instead. */
export function nameActivities(
  read: SectionRead,
  headings: Headings,
  context: ReadingContext,
): NamedActivities {
  const above = headingAbove(read, headings);
  const named = read.segments.map((segment) => ({ segment, name: nameSegment(segment, above) }));
  const byHeading = named.some(({ name }) => name?.byHeading === true);
  const results = named.map(({ segment, name }) => {
    const whole = name && byHeading ? [...name.segment, ...read.intro.map(asDescription)] : name?.segment;
    return { segment, activity: whole ? readActivity(whole, context) : null, guesses: name?.findings ?? [] };
  });
  return {
    activities: results.flatMap(({ activity }) => activity ?? []),
    byHeading,
    findings: results.flatMap(({ segment, activity, guesses }) =>
      activity ? [...guesses, ...activity.findings] : [namelessFinding(segment)],
    ),
  };
}

/** A heading can name an activity only where it stands over one. */
function headingAbove({ section, segments }: SectionRead, { title, areas }: Headings): HeadingAbove | null {
  if (section.heading === null || section === title || segments.length !== 1) return null;
  return { text: titleOf(section.heading), line: section.heading.line, isArea: areas.has(section) };
}

function asDescription(entry: Entry): Field {
  return { ...entry, means: 'description', meant: null };
}

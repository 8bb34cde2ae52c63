import { type Finding, finding } from '../domain/finding.ts';
import { areaAround, type Headings } from './area-around.ts';
import { areaName } from './area-headings.ts';
import { wholeText } from './entry.ts';
import type { AreaMention } from './group-areas.ts';
import type { SectionUse } from './kept-findings.ts';
import { type NamedActivities, nameActivities } from './name-activities.ts';
import type { ActivityRead, ReadingContext } from './read-activity.ts';
import { readGoals } from './read-goals.ts';
import type { SectionRead } from './read-section.ts';

/** What a section gives the plan, and what of it is left. */
export type Placed = {
  readonly mentions: readonly AreaMention[];
  readonly activities: readonly ActivityRead[];
  readonly use: SectionUse;
  readonly findings: readonly Finding[];
};

/** The area of activities that no heading and no label places. */
const anyArea = 'Handlingsplan';

/** Puts what a section says into areas: itself, where it is one, and each of its activities. */
export function placeSection(read: SectionRead, headings: Headings, context: ReadingContext): Placed {
  const named = nameActivities(read, headings, context);
  const placed = placeActivities(read, named, headings);
  const own = headings.areas.has(read.section) ? ownArea(read) : null;
  const unplaced = named.activities.flatMap(({ left }) => left);
  return {
    mentions: [...(own?.mentions ?? []), ...placed.mentions],
    activities: named.activities,
    use: {
      read,
      headingUsed: own !== null || named.byHeading || read.section === headings.title,
      unused: [
        ...read.left,
        ...unplaced,
        ...(own ? [] : read.goals),
        ...(own || named.byHeading ? [] : read.intro),
      ],
    },
    findings: [...named.findings, ...placed.findings, ...(own?.findings ?? [])],
  };
}

type Mentions = Pick<Placed, 'mentions' | 'findings'>;

function placeActivities(
  { section }: SectionRead,
  { activities, byHeading }: NamedActivities,
  headings: Headings,
): Mentions {
  const around = areaAround(section, !byHeading, headings) ?? { name: anyArea, guessed: true };
  const unsaid = activities.filter(({ area }) => area === null);
  const guess = around.guessed ? unsaid.slice(0, 1) : [];
  return {
    mentions: activities.map((activity) => ({
      ...empty(activity.area ?? around.name, activity.line),
      activities: [activity],
    })),
    findings: guess.map(({ line }) => finding('area-guessed', line, { area: around.name })),
  };
}

function ownArea({ section, intro, goals: entries }: SectionRead): Mentions {
  const name = areaName(section);
  const read = entries.map(({ line, text }) => ({ line, text, ...readGoals(text) }));
  const mention = { ...empty(name, section.heading?.line ?? 1), texts: intro.map(wholeText) };
  return {
    mentions: [{ ...mention, goals: read.flatMap(({ goals }) => goals) }],
    findings: read.flatMap(({ line, text, goals, unknown, saysMore }) => [
      ...unknown.map((goal) => finding('goal-unknown', line, { owner: name, goal })),
      ...(saysMore || goals.length + unknown.length === 0
        ? [finding('goals-unreadable', line, { owner: name, text })]
        : []),
    ]),
  };
}

function empty(name: string, line: number): AreaMention {
  return { name, line, texts: [], goals: [], activities: [] };
}

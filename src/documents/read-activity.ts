import type { DecidedActivity } from '../domain/decided-plan.ts';
import type { Finding } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import { activityFindings } from './activity-findings.ts';
import { type Entry, wholeText } from './entry.ts';
import { type GatheredFields, gatherFields } from './gather-fields.ts';
import type { ActivityLabel } from './label-phrases.ts';
import type { KnownParties } from './parties.ts';
import { readGoals } from './read-goals.ts';
import { readReporting } from './read-reporting.ts';
import { readResponsible } from './read-responsible.ts';
import { readMilestones, readStart } from './read-start.ts';
import type { Segment } from './segments.ts';
import { splitName } from './split-name.ts';

/** What reading one activity needs to know of the whole. */
export type ReadingContext = { readonly seasons: Seasons; readonly parties: KnownParties };

export type ActivityRead = {
  readonly activity: DecidedActivity;
  /** The area that a label of the activity itself names. */
  readonly area: string | null;
  readonly line: number;
  /** The line that says who is responsible, else the activity's own. */
  readonly seatLine: number;
  readonly left: readonly Entry[];
  readonly findings: readonly Finding[];
};

/** What an activity is called where the document does not say what kind it is. */
const anyKind = 'Aktivitet';

/** One activity as decided, or `null` where the label of its name has no text. */
export function readActivity(segment: Segment, { seasons, parties }: ReadingContext): ActivityRead | null {
  const gathered = gatherFields(segment);
  const text = (means: ActivityLabel) => gathered.texts.get(means)?.text ?? '';
  const named = gathered.texts.get('name') ?? gathered.texts.get('title');
  if (!named || named.text === '') return null;

  const split = splitName(named.text);
  const source = (means: ActivityLabel) => ({
    activity: split.name,
    line: gathered.texts.get(means)?.line ?? named.line,
  });
  const goals = readGoals(text('goals'));
  const start = readStart(text('start'), seasons, source('start'));
  const reporting = readReporting(text('reporting'), seasons, source('reporting'));
  const seats = readResponsible(text('responsible'), parties);
  return {
    activity: {
      name: split.name,
      kind: kindOf(gathered),
      description: describe(split.description, gathered, goals.saysMore || goals.goals.length === 0),
      goals: goals.goals,
      start: start.start,
      milestones: [...start.milestones, ...readMilestones(text('milestones'), seasons)],
      situation: text('situation') || null,
      responsible: seats.responsible,
      task: text('task') || null,
      reporting: reporting.reporting,
    },
    area: text('area') || null,
    line: named.line,
    seatLine: source('responsible').line,
    left: gathered.left,
    findings: [
      ...activityFindings({ split, line: named.line, gathered, goals, seats, seasons }),
      ...start.findings,
      ...reporting.findings,
    ],
  };
}

function kindOf({ texts }: GatheredFields): string {
  return texts.get('name')?.label ?? (texts.get('kind')?.text || anyKind);
}

/** What is said beside the six expected things, and words that a date or a number cannot hold, each under its label. */
function describe(
  description: string | null,
  { texts, unknown }: GatheredFields,
  keepGoals: boolean,
): string | null {
  const kind = texts.has('name') ? texts.get('kind') : undefined;
  const labelled = [
    ...unknown,
    kind,
    texts.get('contact'),
    texts.get('milestones'),
    keepGoals ? texts.get('goals') : undefined,
  ];
  const lines = labelled.flatMap((field) => (field && field.text !== '' ? [wholeText(field)] : []));
  return [description, texts.get('description')?.text, ...lines].filter(Boolean).join('\n') || null;
}

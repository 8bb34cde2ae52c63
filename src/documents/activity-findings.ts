import { type Finding, finding } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import { datesIn } from './dates-in.ts';
import { expectedFields } from './field.ts';
import type { GatheredFields } from './gather-fields.ts';
import { misspelling } from './misspelling.ts';
import type { GoalsRead } from './read-goals.ts';
import type { ResponsibleRead } from './read-responsible.ts';
import type { SplitName } from './split-name.ts';

/** What was read of one activity, before anybody is told about it. */
export type ReadParts = {
  readonly split: SplitName;
  readonly line: number;
  readonly gathered: GatheredFields;
  readonly goals: GoalsRead;
  readonly seats: ResponsibleRead;
  readonly seasons: Seasons;
};

/** Everything worth telling about how an activity's labels, name, goals and seats were read. */
export function activityFindings(parts: ReadParts): readonly Finding[] {
  return [
    ...nameFindings(parts),
    ...labelFindings(parts),
    ...missing(parts),
    ...goalFindings(parts),
    ...seatFindings(parts),
    ...hiddenDates(parts),
  ];
}

function nameFindings({ split, line }: ReadParts): readonly Finding[] {
  return split.guess === null
    ? []
    : [finding('name-guessed', line, { activity: split.name, by: split.guess })];
}

function labelFindings({ split, gathered }: ReadParts): readonly Finding[] {
  const activity = split.name;
  const contact = gathered.texts.get('contact');
  return [
    ...gathered.misspelt.map((field) => misspelling(field, field.meant ?? '')),
    ...gathered.unknown.map(({ line, label }) =>
      finding('label-unknown', line, { label: label ?? '', activity }),
    ),
    ...gathered.repeated.map(({ line, label }) =>
      finding('label-repeated', line, { label: label ?? '', activity }),
    ),
    ...(contact?.text ? [finding('contact-named', contact.line, { activity, text: contact.text })] : []),
  ];
}

function missing({ split, line, gathered }: ReadParts): readonly Finding[] {
  const absent = expectedFields.filter((field) => !gathered.texts.get(field)?.text);
  return absent.map((field) =>
    finding('field-missing', gathered.texts.get(field)?.line ?? line, { activity: split.name, field }),
  );
}

function goalFindings({ split, gathered, goals, line }: ReadParts): readonly Finding[] {
  const written = gathered.texts.get('goals');
  const owner = split.name;
  const isUnread =
    Boolean(written?.text) && (goals.saysMore || goals.goals.length + goals.unknown.length === 0);
  const at = written?.line ?? line;
  return [
    ...goals.unknown.map((goal) => finding('goal-unknown', at, { owner, goal })),
    ...(isUnread ? [finding('goals-unreadable', at, { owner, text: written?.text ?? '' })] : []),
  ];
}

function seatFindings({ split, gathered, seats, line }: ReadParts): readonly Finding[] {
  const written = gathered.texts.get('responsible');
  const activity = split.name;
  const at = written?.line ?? line;
  const isUnread = Boolean(written?.text) && seats.unreadable;
  return [
    ...seats.joined.map(({ text, units }) => finding('units-joined', at, { activity, text, units })),
    ...(isUnread ? [finding('responsible-unreadable', at, { activity, text: written?.text ?? '' })] : []),
  ];
}

/** A date in the decided situation is easily forgotten there: nothing reminds of it. */
function hiddenDates({ split, gathered, seasons, line }: ReadParts): readonly Finding[] {
  const { text: situation = '', line: at = line } = gathered.texts.get('situation') ?? {};
  return datesIn(situation, seasons).dates.map(({ text, sentence }) =>
    finding('hidden-date', at, { activity: split.name, text, sentence }),
  );
}

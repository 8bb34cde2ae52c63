import type { AddedItem, AgendaHeading, QuestionItem, ReportItem } from './agenda.ts';
import type { AgendaFacts, HeldMeeting } from './agenda-facts.ts';
import { agendaMinutes } from './agenda-minutes.ts';
import { daysBetween } from './calendar.ts';
import { decidingParties } from './deciding-parties.ts';
import { heardOn } from './heard-on.ts';
import { placedItems } from './placed-items.ts';

type Heading<Key extends AgendaHeading['key']> = Extract<AgendaHeading, { key: Key }>;

const reviewEveryDays = 365;

/** What opens a meeting: by custom one party after the other has somebody check the notes. */
export function openingHeadings({ snapshot, held }: AgendaFacts): readonly AgendaHeading[] {
  const [last] = held;
  return [
    { key: 'opening', minutes: agendaMinutes.opening },
    { key: 'adjusters', minutes: agendaMinutes.adjusters, parties: decidingParties(snapshot.plan) },
    { key: 'approval', minutes: agendaMinutes.approval },
    ...(last ? [previousHeading(last)] : []),
  ];
}

/** What follows the reports and questions. */
export function closingHeadings(facts: AgendaFacts): readonly AgendaHeading[] {
  return [
    ...newHeadings(facts),
    ...(isReviewDue(facts) ? [{ key: 'review', minutes: agendaMinutes.review } as const] : []),
    otherHeading(facts),
    { key: 'next', minutes: agendaMinutes.next, meeting: nextMeeting(facts) },
    { key: 'closing', minutes: agendaMinutes.closing },
  ];
}

function previousHeading({ agenda, choices }: HeldMeeting): Heading<'previous'> {
  const decisions = agenda.headings.flatMap(itemsOf).flatMap((item) => {
    const text = choices.get(item.key)?.decided;
    const name = 'title' in item ? item.title : item.activity.name;
    return text === undefined ? [] : [{ key: item.key, name, text }];
  });
  return { key: 'previous', minutes: agendaMinutes.previous, on: agenda.meeting.day, decisions };
}

function itemsOf(heading: AgendaHeading): readonly (ReportItem | QuestionItem | AddedItem)[] {
  return 'items' in heading ? heading.items : [];
}

function newHeadings({ added }: AgendaFacts): readonly Heading<'new'>[] {
  if (added.length === 0) return [];
  return [{ key: 'new', minutes: added.length * agendaMinutes.newActivity, activities: added }];
}

/** A year after the last review that a meeting got to, or after the plan was read in where none has. */
function isReviewDue({ snapshot, meeting, held }: AgendaFacts): boolean {
  const last = heardOn('review', held) ?? snapshot.plan.importedOn;
  return daysBetween(last, meeting.day) >= reviewEveryDays;
}

function otherHeading({ choices }: AgendaFacts): Heading<'other'> {
  const items = [...choices].flatMap(([key, choice]): readonly AddedItem[] => {
    const { title, dropped, minutes = agendaMinutes.addedItem } = choice;
    return title === undefined || dropped !== undefined ? [] : [{ key, title, minutes }];
  });
  const added = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return { key: 'other', minutes: agendaMinutes.other + added, items: placedItems(items, choices) };
}

function nextMeeting({ meeting, meetings }: AgendaFacts) {
  const later = meetings.filter(({ id, day }) => id !== meeting.id && day >= meeting.day);
  return later.toSorted((one, other) => one.day.localeCompare(other.day))[0] ?? null;
}

import type { Agenda, AgendaHeading, DroppedItem, ReportItem } from './agenda.ts';
import type { AgendaFacts } from './agenda-facts.ts';
import { closingHeadings, openingHeadings } from './fixed-headings.ts';
import { placedItems } from './placed-items.ts';
import { questionKey, questionsDue } from './questions-due.ts';
import { reportKey } from './report-reason.ts';
import { demandedReports, rotatedReports } from './reports-due.ts';

/**
 * The agenda of a meeting, in the order that Swedish councils keep: what opens a meeting, reports by area, raised
 * questions, new activities, the yearly review where it is due, other matters, the next meeting. What is demanded and
 * raised stands whatever the time; rotation fills what is left of it.
 */
export function buildAgenda(facts: AgendaFacts): Agenda {
  const opening = openingHeadings(facts);
  const closing = closingHeadings(facts);
  const questions = placedItems(questionsDue(facts), facts.choices);
  const demanded = demandedReports(facts);
  const taken = total(opening) + total(closing) + total(questions) + total(demanded);
  const { items, written } = rotatedReports(facts, facts.meeting.minutes - taken);
  const reports = placedItems(byArea([...demanded, ...items], facts), facts.choices);
  const headings: readonly AgendaHeading[] = [
    ...opening,
    { key: 'reporting', minutes: total(reports), items: reports, written },
    ...(questions.length === 0
      ? []
      : [{ key: 'questions' as const, minutes: total(questions), items: questions }]),
    ...closing,
  ];
  return { meeting: facts.meeting, headings, dropped: droppedItems(facts), minutes: total(headings) };
}

function total(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Areas and activities in plan order. */
function byArea(items: readonly ReportItem[], { snapshot }: AgendaFacts): readonly ReportItem[] {
  const position = new Map(snapshot.plan.activities.map(({ id }, index) => [id, index]));
  const area = new Map(snapshot.plan.areas.map(({ id }, index) => [id, index]));
  const place = (item: ReportItem) =>
    [area.get(item.area.id) ?? 0, position.get(item.activity.id) ?? 0] as const;
  return items.toSorted((one, other) => {
    const [[areaOfOne, ofOne], [areaOfOther, ofOther]] = [place(one), place(other)];
    return areaOfOne - areaOfOther || ofOne - ofOther;
  });
}

function droppedItems({ snapshot, choices }: AgendaFacts): readonly DroppedItem[] {
  const named = snapshot.plan.activities.flatMap((activity) => [
    { key: reportKey(activity), name: activity.name },
    ...activity.questions.map((question) => ({ key: questionKey(question), name: activity.name })),
  ]);
  const own = [...choices].flatMap(([key, { title }]) => (title === undefined ? [] : [{ key, name: title }]));
  return [...named, ...own].flatMap(({ key, name }) => {
    const reason = choices.get(key)?.dropped;
    return reason === undefined ? [] : [{ key, name, reason }];
  });
}

import { fold } from '../domain/fold.ts';
import type { Table } from './block.ts';
import { announcesCrossCutting } from './cross-cutting.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { type Field, fieldOf, isName } from './field.ts';
import { isContentsLine, isGoalLine, isPageFurniture } from './line-kind.ts';
import type { Section } from './outline.ts';
import { readTable } from './read-table.ts';
import { isActivity, type Segment, segmentsOf } from './segments.ts';
import { type FactEntry, takeFacts } from './take-facts.ts';

/** The parts of one section, told apart before anything is made of them. */
export type SectionRead = {
  readonly section: Section;
  readonly isContents: boolean;
  readonly facts: readonly FactEntry[];
  /** Running text before the first activity. */
  readonly intro: readonly Entry[];
  /** Lines that state goals for the whole section. */
  readonly goals: readonly Entry[];
  /** Lines under a label that announces goals for every area. */
  readonly crossCutting: readonly Entry[];
  readonly segments: readonly Segment[];
  readonly furniture: readonly Entry[];
  /** What none of these is. */
  readonly left: readonly Entry[];
  readonly unreadTables: readonly Table[];
};

/** Tells a section's parts apart. `isTop`: it is the first of the document. */
export function readSection(section: Section, isTop: boolean): SectionRead {
  const tables = section.tables.map((table) => ({ table, read: readTable(table) }));
  const pairs = tables.flatMap(({ read }) => (read.kind === 'pairs' ? read.entries : []));
  const all = inOrder([...entriesOf(section.lines), ...pairs]);
  const unreadTables = tables.flatMap(({ table, read }) => (read.kind === 'unread' ? [table] : []));
  if (isContents(section, all)) {
    const others = tables.flatMap(({ table, read }) => (read.kind === 'pairs' ? [] : [table]));
    return { ...nothing, section, isContents: true, left: all, unreadTables: others };
  }
  const { facts, rest } = takeFacts(
    all.filter((entry) => !isFurniture(entry)),
    isTop,
  );
  const ofTables = tables.flatMap(({ read }) => (read.kind === 'records' ? read.records : []));
  const activities = activitiesOf(
    rest.map(fieldOf),
    ofTables.map((record) => record.map(fieldOf)),
  );
  const headers = tables.flatMap(({ read }) => (read.kind === 'pairs' && read.header ? [read.header] : []));
  const furniture = [...all.filter(isFurniture), ...headers];
  return { section, isContents: false, facts, ...activities, furniture, unreadTables };
}

const nothing = { facts: [], intro: [], goals: [], crossCutting: [], segments: [], furniture: [] };

function isFurniture({ label, text, gap }: Entry): boolean {
  return label === null && gap && isPageFurniture(text);
}

type Activities = Pick<SectionRead, 'intro' | 'goals' | 'crossCutting' | 'segments' | 'left'>;

function activitiesOf(fields: readonly Field[], ofTables: readonly Segment[]): Activities {
  const { intro, segments } = segmentsOf(fields);
  const { goals, own } = takeAreaGoals([...segments, ...ofTables]);
  const areSeveral = own.filter((segment) => segment.some(isName)).length > 1;
  const accepted = own.filter((segment) => isActivity(segment, areSeveral));
  const rejected = own.filter((segment) => !isActivity(segment, areSeveral)).flat();
  const loose = [...intro, ...(accepted.length === 0 ? rejected : [])];
  return {
    intro: loose.filter((field) => !isGoals(field)),
    goals: [...goals, ...loose].filter((field) => isGoals(field) && !isCrossCutting(field)),
    crossCutting: [...goals, ...loose].filter(isCrossCutting),
    segments: accepted,
    left: accepted.length === 0 ? [] : rejected,
  };
}

function isGoals({ label, means, text }: Field): boolean {
  return label === null ? isGoalLine(text) : means === 'goals';
}

function isCrossCutting({ label, means }: Field): boolean {
  return means === 'goals' && label !== null && announcesCrossCutting(label);
}

/** Goals in front of the first name are the area's where each activity has its own as well. */
function takeAreaGoals(segments: readonly Segment[]): {
  readonly goals: readonly Field[];
  readonly own: readonly Segment[];
} {
  const [first, ...others] = segments;
  const [leading, ...rest] = first ?? [];
  const all = segments.flat();
  const names = all.filter(isName).length;
  const isAreas =
    leading?.means === 'goals' && names > 0 && all.filter(({ means }) => means === 'goals').length > names;
  return leading && isAreas ? { goals: [leading], own: [rest, ...others] } : { goals: [], own: segments };
}

function isContents({ heading, tables }: Section, entries: readonly Entry[]): boolean {
  if (heading && /^innehall(?:sforteckning)?$/.test(fold(heading.text))) return true;
  return (
    tables.length === 0 &&
    entries.length > 1 &&
    entries.every(({ label, text }) => label === null && isContentsLine(text))
  );
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => one.line - other.line);
}

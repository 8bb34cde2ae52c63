import type { LogAction } from './log-action.ts';
import type { Snapshot } from './snapshot.ts';

/** Who did something: a Slack user, somebody who is forgotten since, or whoever runs the installation. */
export type LogActor = { readonly user: string } | 'forgotten' | 'operator';

/** A value before or after; a person who is forgotten has no user. */
export type LogFact = string | number | boolean | null | { readonly user: string | null };

export type LogFacts = Readonly<Record<string, LogFact>>;

/** An entry of the log as it is stored; `subject` is the id of what it is about. */
export type LogRow = {
  readonly at: Date;
  readonly by: LogActor;
  readonly action: LogAction;
  readonly subject: string;
  /** The user where the subject is a person; `null` for everything else and for somebody forgotten. */
  readonly person: string | null;
  readonly before: LogFacts | null;
  readonly after: LogFacts;
};

/** What an entry is about, by the name that people know it by. */
type LogSubject =
  | { readonly of: 'unit' | 'activity'; readonly name: string }
  | { readonly of: 'person'; readonly user: string | null }
  | { readonly of: 'plan' | 'council' | 'gone' };

/** One value that an entry says was one thing and became another; equal ones are left out. */
export type LogChange = { readonly what: string; readonly before: LogFact; readonly after: LogFact };

/** Who did what, to what, when, and what that changed. */
export type LogLine = {
  readonly at: Date;
  readonly by: LogActor;
  readonly action: LogAction;
  readonly about: LogSubject;
  readonly changes: readonly LogChange[];
};

/** An entry with names instead of ids, as the plan names things now. */
export function logLine(snapshot: Snapshot | null, row: LogRow): LogLine {
  const { at, by, action, before, after } = row;
  return { at, by, action, about: subjectOf(snapshot, row), changes: changesBetween(before ?? {}, after) };
}

/** Ids that mean nothing to a person. */
const unspoken = new Set(['update', 'question']);

function changesBetween(before: LogFacts, after: LogFacts): readonly LogChange[] {
  const named = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return named
    .filter((what) => !unspoken.has(what))
    .map((what) => ({ what, before: before[what] ?? null, after: after[what] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function subjectOf(snapshot: Snapshot | null, { action, subject, person }: LogRow): LogSubject {
  switch (action) {
    case 'plan-imported':
      return { of: 'plan' };
    case 'settings-changed':
    case 'meetings-planned':
    case 'meeting-changed':
    case 'meeting-cancelled':
    case 'calendar-opened':
    case 'calendar-closed':
      return { of: 'council' };
    case 'coordinator-appointed':
    case 'coordinator-dismissed':
    case 'person-forgotten':
    case 'reminder-wished':
      return { of: 'person', user: person };
    default:
      return thingNamed(snapshot, subject);
  }
}

function thingNamed(snapshot: Snapshot | null, id: string): LogSubject {
  const unit = snapshot?.units.get(id);
  if (unit) return { of: 'unit', name: `${unit.party} ${unit.name}` };
  const activity = snapshot?.activities.get(id);
  return activity ? { of: 'activity', name: activity.name } : { of: 'gone' };
}

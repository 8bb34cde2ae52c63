import type { Agenda, AgendaMeeting } from './agenda.ts';
import type { Named } from './answer.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What a coordinator has chosen about one item: to have it up whatever the rotation says, to take it off with a reason,
 * to place it before another (`null`: last), what it takes, a title for one of the coordinator's own; and after the
 * meeting, that it was not reached or what was decided.
 */
export type AgendaChoice = {
  readonly pinned?: boolean;
  readonly dropped?: string;
  readonly before?: string | null;
  readonly minutes?: number;
  readonly title?: string;
  readonly notReached?: boolean;
  readonly decided?: string;
};

/** By the keys of items. */
export type AgendaChoices = ReadonlyMap<string, AgendaChoice>;

/** A meeting that has begun: its agenda as it then stood, and what has been chosen about it since. */
export type HeldMeeting = { readonly agenda: Agenda; readonly choices: AgendaChoices };

/** All that an agenda follows from. */
export type AgendaFacts = {
  readonly snapshot: Snapshot;
  readonly meeting: AgendaMeeting;
  /** Every meeting that is not cancelled, by day, this one among them. */
  readonly meetings: readonly AgendaMeeting[];
  /** Those that have begun, latest first. */
  readonly held: readonly HeldMeeting[];
  /** What came into the plan since the last of them. */
  readonly added: readonly Named[];
  readonly choices: AgendaChoices;
};

import type { Day, Zone } from './calendar.ts';
import type { DecidedActivity, DocumentFacts, Goal, Party, Period } from './decided-plan.ts';
import type { Language } from './language.ts';
import type { Seasons } from './seasons.ts';
import type { Status } from './status.ts';

/** A council: one channel of one workspace, with its settings. `workspace` and `channel` are Slack's ids. */
export type Council = {
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly seasons: Seasons;
};

/** The Slack user who holds a unit's seat now, with an optional deputy and an away period (inclusive days). */
export type Contact = {
  readonly user: string;
  readonly deputy: string | null;
  readonly away: Period | null;
};

/** A unit of a party. `aliases` are spellings that a person has confirmed to mean this unit. No contact is a vacancy. */
export type Unit = {
  readonly id: string;
  readonly party: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact: Contact | null;
};

/** One responsible party's seat on an activity; `unit` is `null` where the plan names the party alone. */
export type Seat = { readonly party: string; readonly unit: string | null };

/** One report on one activity from one seat at one instant. `status` is `null` where it did not speak of status. */
export type Update = {
  readonly id: string;
  readonly seat: Seat;
  readonly author: string | null;
  readonly at: Date;
  readonly status: Status | null;
  readonly text: string;
  readonly nextStep: string | null;
};

/** A decided activity in its council: stable id, its seats, and its updates, newest first. */
export type Activity = DecidedActivity & {
  readonly id: string;
  readonly area: string;
  readonly seats: readonly Seat[];
  readonly updates: readonly Update[];
};

/** `id` is stable over revisions; `goals` are the area's declared ones. */
export type Area = {
  readonly id: string;
  readonly name: string;
  readonly text: string | null;
  readonly goals: readonly Goal[];
};

/**
 * Everything a council's questions are answered from: its plan in force at one version, in plan order.
 * Immutable; a write makes a new one with a higher `version`. Ended activities are not in it.
 */
export type CouncilPlan = {
  readonly council: Council;
  readonly version: number;
  readonly plan: string;
  readonly revision: number;
  /** The day the revision was read in. */
  readonly importedOn: Day;
  readonly document: DocumentFacts;
  readonly period: Period | null;
  readonly parties: readonly Party[];
  readonly crossCuttingGoals: readonly Goal[];
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly activities: readonly Activity[];
};

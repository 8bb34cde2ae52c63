import type { Day, Zone } from './calendar.ts';
import type { DecidedActivity, DocumentFacts, Goal, Party, Period } from './decided-plan.ts';
import type { Language } from './language.ts';
import type { Seasons } from './seasons.ts';
import type { Settings } from './settings.ts';
import type { Status } from './status.ts';

/** A council: one channel of one workspace, with its settings. `workspace` and `channel` are Slack's ids. */
export type Council = {
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly seasons: Seasons;
  readonly settings: Settings;
};

/** A Slack user who coordinates for a party, or for the whole council where `party` (a short name) is `null`. */
export type Coordinator = { readonly user: string; readonly party: string | null };

/**
 * The Slack user who holds a unit's seat now, with an optional deputy and an away period (inclusive days). `acceptance`
 * says whether the person has taken the seat on; nothing waits for it.
 */
export type Contact = {
  readonly user: string;
  readonly deputy: string | null;
  readonly away: Period | null;
  readonly acceptance: 'asked' | 'accepted';
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

/** Who registered an update that came another way than through its author's own hands, and which. */
export type Registration = {
  readonly by: string | null;
  readonly source: 'mail' | 'phone' | 'meeting' | 'other';
};

/** That a person has read an update, told to its author alone. */
export type Acknowledgement = {
  readonly by: string | null;
  readonly at: Date;
  readonly comment: string | null;
};

/**
 * One report on one activity from one seat at one instant. `status` is `null` where it did not speak of status.
 * `nothing-new` says only that all is as before. `author` is `null` where nobody held the seat or the person is
 * forgotten; `editedAt` is when the author last changed its wording, which leaves `at` as it was.
 */
export type Update = {
  readonly id: string;
  readonly seat: Seat;
  readonly author: string | null;
  readonly at: Date;
  readonly nature: 'report' | 'nothing-new';
  readonly status: Status | null;
  readonly text: string;
  readonly nextStep: string | null;
  readonly link: string | null;
  readonly registered: Registration | null;
  readonly editedAt: Date | null;
  readonly acknowledgements: readonly Acknowledgement[];
};

/** An update that no longer stands: its author has worded it anew, or it was withdrawn. Its words are kept. */
export type FormerUpdate = Update & {
  readonly ended: { readonly as: 'reworded' | 'withdrawn'; readonly at: Date; readonly by: string | null };
};

/** Something a contact asks the council to discuss or to decide; `update` is the one it came with. */
export type RaisedQuestion = {
  readonly id: string;
  readonly seat: Seat;
  readonly author: string | null;
  readonly at: Date;
  readonly kind: 'discuss' | 'decide';
  readonly text: string;
  readonly update: string | null;
};

/**
 * A decided activity in its council: stable id, its seats, its updates that stand and those that no longer do, and the
 * questions raised about it; all newest first.
 */
export type Activity = DecidedActivity & {
  readonly id: string;
  readonly area: string;
  readonly seats: readonly Seat[];
  readonly updates: readonly Update[];
  readonly formerUpdates: readonly FormerUpdate[];
  readonly questions: readonly RaisedQuestion[];
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
  /** The revisions before the one in force, latest first, each with the day it was read in. */
  readonly earlierRevisions: readonly { readonly revision: number; readonly on: Day }[];
  readonly document: DocumentFacts;
  readonly period: Period | null;
  readonly parties: readonly Party[];
  readonly crossCuttingGoals: readonly Goal[];
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly coordinators: readonly Coordinator[];
  readonly activities: readonly Activity[];
};

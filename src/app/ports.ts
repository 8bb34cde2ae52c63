import type { DecidedPlan } from '../domain/decided-plan.ts';
import type { Finding } from '../domain/finding.ts';
import type { EndedActivity, PlanRevision } from '../domain/plan-revision.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { AgendaStore } from './agenda-ports.ts';
import type { Ledger } from './delivery-ledger.ts';
import type { Outbox, ReminderWishes } from './delivery-ports.ts';
import type { PlanQuality } from './home-ports.ts';
import type { MeetingStore } from './meeting-ports.ts';
import type { CouncilWriter, Records } from './people-ports.ts';
import type { Place } from './place.ts';
import type { SeatReader, SeatWriter } from './seat-ports.ts';
import type { Drafts, HandledRequests, UpdateWriter } from './update-ports.ts';

export type { Place };

/** A council without its plan: enough to choose between several. */
export type CouncilName = { readonly id: string; readonly channel: string };

/** Time as the program may know it: an instant, and a promise that settles after so many milliseconds. */
export type Clock = {
  now(): Date;
  /** `cancel` lets go of the timer; the promise then never settles. */
  after(milliseconds: number): { readonly done: Promise<void>; cancel(): void };
};

/** What a log line may hold: ids and counts, never a token and never a message's text. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined | Error>>;

export type Log = Readonly<
  Record<'debug' | 'info' | 'warn' | 'error', (fields: LogFields, message: string) => void>
>;

/** Reads councils' plans as immutable snapshots, never older than the last committed write before the call. */
export type PlanReader = {
  /** The council of this channel, else the workspace's only one, else all of the workspace's to choose from. */
  findCouncil(place: Place): Promise<CouncilName | readonly CouncilName[]>;
  /** The council of exactly this channel, with or without a plan; `null` where the channel has none yet. */
  councilIn(place: Place): Promise<CouncilName | null>;
  /** `null` where the council has no plan in force. */
  snapshot(councilId: string): Promise<Snapshot | null>;
  /** Activities that earlier revisions ended, latest ended first: one that comes back keeps its history. */
  endedActivities(councilId: string): Promise<readonly EndedActivity[]>;
};

/** What one import stores, decided beforehand by `revisePlan`. A place without a council gets one. */
export type PlanImport = {
  readonly place: Place;
  readonly revision: PlanRevision;
  readonly decided: DecidedPlan;
  readonly findings: readonly Finding[];
  readonly source: { readonly file: string; readonly text: string };
  readonly by: string | null;
  readonly at: Date;
  /** The version the revision was decided against; `null` where the council had no plan. */
  readonly basedOn: number | null;
};

export type PlanWriter = {
  /** Stores all of it in one transaction. `conflict`: somebody else wrote after `basedOn`; nothing was stored. */
  saveImport(planImport: PlanImport): Promise<'stored' | 'conflict'>;
};

/** Everything that is kept, by what it is kept for. */
export type Stores = {
  readonly plans: PlanReader;
  readonly writer: PlanWriter;
  readonly updates: UpdateWriter;
  readonly drafts: Drafts;
  readonly handled: HandledRequests;
  readonly seats: SeatReader;
  readonly seatWriter: SeatWriter;
  readonly councils: CouncilWriter;
  readonly records: Records;
  readonly quality: PlanQuality;
  readonly meetings: MeetingStore;
  readonly agendas: AgendaStore;
  readonly outbox: Outbox;
  readonly ledger: Ledger;
  readonly reminders: ReminderWishes;
};

/** What a use case may be given; each takes only the parts it needs. */
export type Deps = Stores & { readonly clock: Clock; readonly log: Log };

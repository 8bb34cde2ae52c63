import type { Contact } from '../domain/council-plan.ts';
import type { Period } from '../domain/decided-plan.ts';
import type { Answerable } from '../domain/permission.ts';
import type { Settings } from '../domain/settings.ts';
import type { CouncilSetting } from '../domain/settings-check.ts';
import type { Place } from './place.ts';

/** Which council: the one of exactly this channel, or the one of this id. An id from outside is as good as any. */
export type Where = Place | { readonly council: string };

/**
 * Who answers for what somewhere, also where there is no plan or no council yet: then `id` is `null`. `parties` are the
 * short names of those that have been spoken of. Nothing of it is older than the last committed write before it was read.
 */
export type CouncilPeople = Answerable & {
  readonly council: {
    readonly id: string | null;
    readonly workspace: string;
    readonly channel: string;
    readonly version: number;
  };
  readonly hasPlan: boolean;
  /** What the council goes by; where there is none yet, what a new one would. */
  readonly setting: Required<CouncilSetting> & { readonly settings: Settings };
  readonly parties: readonly string[];
};

export type SeatReader = {
  /** `null` where no council has this id. */
  people(where: Where): Promise<CouncilPeople | null>;
  /** Who asked the contact of a unit to hold its seat; `null` where that was the command line, or is forgotten. */
  askedBy(councilId: string, unit: string): Promise<string | null>;
  /** The councils of a workspace in which somebody is a contact, a deputy or a coordinator now. */
  councilsOf(workspace: string, user: string): Promise<readonly string[]>;
};

/** Who changes something, when, and which version of the council it was decided on. */
export type Decision = { readonly by: string | null; readonly at: Date; readonly basedOn: number };

/** `overtaken`: somebody wrote about the council after the decision's version, and nothing was stored. */
export type Stored = 'stored' | 'overtaken';

/** A seat as it is given: to whom, and `note`, what whoever handed it over wrote. */
type SeatGiven = Contact & { readonly unit: string; readonly note: string | null };

/** Why a contact's time ended. */
type SeatEnd = 'replaced' | 'declined' | 'handed-over' | 'vacated';

/**
 * Writes about seats, each time one transaction with its log entry. Who held a seat stays in the history: a row ends,
 * none is removed. `unit` is a unit's id.
 */
export type SeatWriter = {
  /** Ends the time of whoever holds the seat and begins the next one's. */
  give(
    councilId: string,
    seat: SeatGiven & { readonly because: SeatEnd },
    decision: Decision,
  ): Promise<Stored>;
  /** Leaves a seat without a contact; `reason` is what whoever declined wrote. */
  vacate(
    councilId: string,
    seat: { readonly unit: string; readonly because: SeatEnd; readonly reason: string | null },
    decision: Decision,
  ): Promise<Stored>;
  /** The contact has taken the seat on. */
  accept(councilId: string, unit: string, decision: Decision): Promise<Stored>;
  setAway(
    councilId: string,
    seat: { readonly unit: string; readonly away: Period | null },
    decision: Decision,
  ): Promise<Stored>;
  /** Ends everything somebody holds in a council now: seats, deputies' places, coordination. */
  release(councilId: string, user: string, decision: Decision): Promise<Stored>;
  /**
   * Makes two units one: what points to `drop` means `keep` from now on, and its names are aliases. The seat is the
   * one's that `keep` has, else the one's that `drop` had.
   */
  mergeUnits(
    councilId: string,
    units: { readonly keep: string; readonly drop: string },
    decision: Decision,
  ): Promise<Stored>;
};

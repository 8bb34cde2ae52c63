import type { OwedDelivery, PostedCopy, Recipient } from '../domain/delivery.ts';
import type { Settlement } from '../domain/delivery-settlement.ts';
import type { ReminderWish } from '../domain/reminder-schedule.ts';

/** A delivery by its council and its own id. */
export type DeliveryId = { readonly council: string; readonly id: string };

/** A delivery as it lies in the ledger; `to` is `null` where the person has been forgotten. */
export type KnownDelivery = DeliveryId & Omit<OwedDelivery, 'to'> & { readonly to: Recipient | null };

/** A delivery that a process has in hand. `fence` is its attempt: whoever claims it after makes this one void. */
export type ClaimedDelivery = KnownDelivery & {
  readonly fence: number;
  readonly attempt: number;
  /** When it was first in anybody's hands. */
  readonly begunAt: Date;
  /** An earlier attempt may have arrived: look before it is sent again. */
  readonly mustLook: boolean;
  /** The copy that Slack has acknowledged, where there may be another. */
  readonly acknowledged: PostedCopy | null;
};

/** A delivery that has arrived, where its message lies, and what that says. */
export type SentDelivery = KnownDelivery & {
  readonly sentAt: Date;
  readonly copy: PostedCopy;
  readonly told: Told;
};

/** How far the planning of one kind has come for a council; `version` tells one planning from the next. */
export type Cursor = { readonly at: Date; readonly version: number };

/** What the planning of one kind writes down, all of that kind; `seen` is the cursor that it went out from. */
export type Planning = {
  readonly kind: string;
  readonly seen: Cursor | null;
  readonly owed: readonly OwedDelivery[];
};

/** Who claims what: kinds that this program knows, and not for recipients that Slack has asked to leave in peace. */
export type Claiming = {
  readonly owner: string;
  readonly lease: number;
  readonly kinds: readonly string[];
  readonly resting: readonly string[];
};

/** What a sent message says: the council's version it was worded from, and a digest of the words. */
export type Told = { readonly version: number; readonly digest: string };

/** How an attempt ended, and what is owed because of it. */
export type Settling = {
  readonly settlement: Settlement;
  readonly told?: Told;
  readonly owed?: readonly OwedDelivery[];
};

/** An edit that is made at an instant, of a message that nobody has edited since another. */
export type Edit = { readonly at: Date; readonly restedSince: Date };

/** When a delivery in doubt is to be looked for, and the copy that Slack has acknowledged. */
export type Doubt = { readonly at: Date; readonly copy: PostedCopy | null };

/**
 * What the bot owes and what became of it. Each method is one statement: whatever dies between two of them leaves the
 * ledger whole. Time is always given, never the database's.
 */
export type Outbox = {
  /** Every council that has a plan, and its version. */
  councils(): Promise<readonly { readonly id: string; readonly version: number }[]>;
  /** How far each kind has come that was ever planned for the council. */
  cursors(council: string): Promise<ReadonlyMap<string, Cursor>>;
  /**
   * Writes down what is owed and that all until `at` is planned, of several kinds together. Nothing happens for a kind
   * that somebody has planned since `seen`, or where `at` is not later; an occurrence that a recipient has already
   * stays as it is.
   */
  plan(council: string, plannings: readonly Planning[], at: Date): Promise<void>;
  /** What somebody began and did not finish in time is in doubt, and looked for after `settle` milliseconds. */
  doubtLapsed(now: Date, settle: number): Promise<void>;
  /** Takes the first that is due into hand; `null` where none is. */
  claim(now: Date, claiming: Claiming): Promise<ClaimedDelivery | null>;
  /** Puts down how an attempt ended. `false`: somebody else has claimed it since, and nothing was written. */
  settle(claimed: ClaimedDelivery, settling: Settling, now: Date): Promise<boolean>;
  /**
   * Somebody who was overtaken may have posted as well: whatever has become of the delivery since, it is in doubt and
   * looked for at an instant. One that waits for a person or was let go stays as it is.
   */
  doubtOvertaken(delivery: DeliveryId, doubt: Doubt): Promise<void>;
  /** What has been sent of some kinds, each since an instant, in councils that have changed since it was worded, where an edit may be made. */
  outdated(kinds: ReadonlyMap<string, Date>, edit: Edit): Promise<readonly SentDelivery[]>;
  /** Takes a sent message to edit it. `false`: somebody has edited it since `edit.restedSince`, or is about to. */
  takeToEdit(delivery: DeliveryId, edit: Edit): Promise<boolean>;
  /** Remembers what an edited message says. */
  amended(delivery: DeliveryId, told: Told): Promise<void>;
  /** When the first that is waited for is due; `null` where none is. */
  nextAt(): Promise<Date | null>;
};

/** What people want of the reminders they get. */
export type ReminderWishes = {
  wishes(council: string): Promise<readonly ReminderWish[]>;
  wish(council: string, wish: ReminderWish, at: Date): Promise<void>;
  /** Owes the person a reminder besides the weekly one, and remembers that it was asked for; once for each instant. */
  snooze(council: string, owed: OwedDelivery, at: Date): Promise<void>;
};

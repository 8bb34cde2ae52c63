import type { OwedDelivery, Recipient } from '../domain/delivery.ts';
import type { DeliverySettings } from '../domain/delivery-settings.ts';
import type { Settlement } from '../domain/delivery-settlement.ts';
import type { ReminderWish } from '../domain/reminder-schedule.ts';

/** A delivery by its council and its own id. */
export type DeliveryId = { readonly council: string; readonly id: string };

/** A delivery that a process has in hand. `fence` is its attempt: whoever claims it after makes this one void. */
export type ClaimedDelivery = DeliveryId &
  Omit<OwedDelivery, 'to'> & {
    readonly fence: number;
    readonly attempt: number;
    /** `null`: the person has been forgotten. */
    readonly to: Recipient | null;
    /** When it was first in anybody's hands. */
    readonly begunAt: Date;
    /** An earlier attempt may have arrived: look before it is sent again. */
    readonly mustLook: boolean;
  };

/** How far the planning of one kind has come for a council; `version` tells one planning from the next. */
export type Cursor = { readonly at: Date; readonly version: number };

/** What one planning writes down; `seen` is the cursor that it went out from. */
export type Planning = {
  readonly kind: string;
  readonly seen: Cursor | null;
  readonly at: Date;
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

/**
 * What the bot owes and what became of it. Each method is one statement: whatever dies between two of them leaves the
 * ledger whole. Time is always given, never the database's.
 */
export type Outbox = {
  /** Every council that has a plan, and its version. */
  councils(): Promise<readonly { readonly id: string; readonly version: number }[]>;
  /** `null` where nothing of this kind was ever planned for the council. */
  cursor(council: string, kind: string): Promise<Cursor | null>;
  /**
   * Writes down what is owed and that all until `at` is planned. Nothing happens where somebody has planned since
   * `seen`, or where `at` is not later; an occurrence that a recipient has already stays as it is.
   */
  plan(council: string, planning: Planning): Promise<void>;
  /** What somebody began and did not finish in time is in doubt, and looked for after `settle` milliseconds. */
  doubtLapsed(now: Date, settle: number): Promise<void>;
  /** Takes the first that is due into hand; `null` where none is. */
  claim(now: Date, claiming: Claiming): Promise<ClaimedDelivery | null>;
  /** Puts down how an attempt ended. `false`: somebody else has claimed it since, and nothing was written. */
  settle(claimed: ClaimedDelivery, settling: Settling, now: Date): Promise<boolean>;
  /** When the first that is waited for is due; `null` where none is. */
  nextAt(): Promise<Date | null>;
};

/** What councils and people want of what the bot says by itself. */
export type ReminderWishes = {
  settings(council: string): Promise<DeliverySettings>;
  wishes(council: string): Promise<readonly ReminderWish[]>;
  wish(council: string, wish: ReminderWish, at: Date): Promise<void>;
  /** Owes the person a reminder besides the weekly one, and remembers that it was asked for; once for each instant. */
  snooze(council: string, owed: OwedDelivery, at: Date): Promise<void>;
};

import type { DeliveryState, OwedDelivery } from '../domain/delivery.ts';
import type { HeldSeat } from '../domain/delivery-audit.ts';
import type { DeliveryId, KnownDelivery } from './delivery-ports.ts';

/** A delivery with what has become of it. `error` says why, where it has not arrived. */
export type LedgerLine = KnownDelivery & {
  readonly state: DeliveryState;
  readonly nextAt: Date;
  readonly sentAt: Date | null;
  readonly error: string | null;
};

/** What a person decides about a delivery: to send what waits or did not arrive, or to leave it out. */
export type Intervention = 'send' | 'skip';

/** The ledger as people read it and step in. */
export type Ledger = {
  /** What is not settled yet, and what was of use since an instant; the latest due first. */
  lines(council: string, since: Date): Promise<readonly LedgerLine[]>;
  /** `false`: it is in no state where this can be done, or there is no such delivery. */
  intervene(delivery: DeliveryId, intervention: Intervention, now: Date): Promise<boolean>;
  /** Writes down what will be owed before it is due; an occurrence that a recipient already has stays as it is. */
  owe(council: string, owed: readonly OwedDelivery[]): Promise<void>;
  /** The contacts of a council at an instant, by the history of its seats. */
  contactsAt(council: string, at: Date): Promise<readonly HeldSeat[]>;
  /** When the settings of a council were last changed; `null`: never. */
  settingsChangedAt(council: string): Promise<Date | null>;
  /** When a meeting of a council was last planned, moved or cancelled; `null`: never. */
  meetingsChangedAt(council: string): Promise<Date | null>;
};

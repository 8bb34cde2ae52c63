import type { DeliveryState } from '../domain/delivery.ts';
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

/** Somebody who held a seat at an instant, as its contact or deputy. */
export type SeatHolder = { readonly user: string; readonly deputy: string | null };

/** The ledger as people read it and step in. */
export type Ledger = {
  /** What is not settled yet, and what was due since an instant; the latest due first. */
  lines(council: string, since: Date): Promise<readonly LedgerLine[]>;
  /** `false`: it is in no state where this can be done, or there is no such delivery. */
  intervene(delivery: DeliveryId, intervention: Intervention, now: Date): Promise<boolean>;
  /** The contacts of a council at an instant, by the history of its seats. */
  contactsAt(council: string, at: Date): Promise<readonly SeatHolder[]>;
  /** When the settings of a council were last changed; `null`: never. */
  settingsChangedAt(council: string): Promise<Date | null>;
};

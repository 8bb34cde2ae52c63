/** Whom a message is for: a channel of the council's workspace, or a person. Slack's ids. */
export type Recipient =
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'person'; readonly user: string };

/**
 * Where a delivery stands. `pending` waits for its time, `sending` is in somebody's hands, `uncertain` may have arrived,
 * `parked` waits for a person, `expired` came to nothing because its time had passed, `cancelled` because there was
 * nothing to say or somebody skipped it.
 */
export type DeliveryState = 'pending' | 'sending' | 'uncertain' | 'sent' | 'parked' | 'expired' | 'cancelled';

/** What a delivery is about beside its council and its recipient, as ids; its words are found when it is sent. */
type DeliverySubject = Readonly<Record<string, string>>;

/**
 * A message that the bot owes. `occurrence` is the nominal moment it belongs to (`reminder/2026-W10`), never "now": a
 * recipient hears of one occurrence once, whatever else happens. It is of no use from `expiresAt` on.
 */
export type OwedDelivery = {
  readonly kind: string;
  readonly occurrence: string;
  readonly to: Recipient;
  readonly subject: DeliverySubject;
  readonly dueAt: Date;
  readonly expiresAt: Date;
};

/** Slack's id of a recipient. */
export function recipientId(to: Recipient): string {
  return to.kind === 'person' ? to.user : to.channel;
}

/** What tells a delivery from every other of its council: its occurrence, and whom it is for. */
export function deliveryKey(occurrence: string, to: Recipient | null): string {
  return `${occurrence} ${to === null ? '' : recipientId(to)}`;
}

/** A message as it lies in Slack. */
export type PostedCopy = { readonly channel: string; readonly ts: string };

/** When a delivery is of use. */
export type DeliveryTiming = Pick<OwedDelivery, 'dueAt' | 'expiresAt'>;

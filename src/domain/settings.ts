import { type DeliverySettings, usualDeliveries } from './delivery-settings.ts';

/**
 * What a council may set beside its language, zone and seasons. Each part has a value that holds until somebody sets
 * another.
 */
export type Settings = {
  /** Pairs of units, by id, that look like one and that a person has said are two. */
  readonly apart: readonly (readonly [string, string])[];
  /** What the bot says by itself, and when. */
  readonly deliveries: DeliverySettings;
};

export const defaultSettings: Settings = { apart: [], deliveries: usualDeliveries };

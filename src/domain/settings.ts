/**
 * What a council may set beside its language, zone and seasons. Each part has a value that holds until somebody sets
 * another.
 */
export type Settings = {
  /** Pairs of units, by id, that look like one and that a person has said are two. */
  readonly apart: readonly (readonly [string, string])[];
};

export const defaultSettings: Settings = { apart: [] };

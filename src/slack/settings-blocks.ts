import type { Season } from '../domain/seasons.ts';

/** The fields of the settings, by the ids of their blocks. */
export const settingsBlocks = {
  language: 'language',
  zone: 'zone',
  season: (season: Season) => `season.${season}`,
  /** Of a party by its short name, or of the whole council. */
  coordinators: (party: string | null) => (party === null ? 'coordinators' : `coordinators.${party}`),
} as const;

/** The seasons in the order of the year. */
export const seasonsOfYear: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

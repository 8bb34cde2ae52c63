import type { Council } from '../../src/domain/council-plan.ts';
import { termSeasons } from '../../src/domain/seasons.ts';
import { defaultSettings } from '../../src/domain/settings.ts';

/** A council in Stockholm's zone that speaks Swedish and follows terms, but for what the test says. */
export function aCouncil(says: Partial<Council> = {}): Council {
  return {
    id: 'council:samverkan',
    workspace: 'T-SAMVERKAN',
    channel: 'C-SAMVERKAN',
    language: 'sv',
    zone: 'Europe/Stockholm',
    seasons: termSeasons,
    settings: defaultSettings,
    ...says,
  };
}

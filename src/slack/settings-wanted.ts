import { type Language, languages } from '../domain/language.ts';
import { readSeasonDays } from '../domain/read-season-days.ts';
import type { Season, Seasons } from '../domain/seasons.ts';
import { type CouncilSetting, isZone } from '../domain/settings-check.ts';
import type { Words } from '../words/words.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';
import { seasonsOfYear, settingsBlocks } from './settings-blocks.ts';

/** What a form asks a council to go by, or what is wrong with its fields. */
export function settingsWanted(
  state: ViewState,
  before: Required<CouncilSetting>,
  { settings }: Words,
): { readonly setting: Required<CouncilSetting> } | { readonly complaints: readonly FieldError[] } {
  const zone = state.one(settingsBlocks.zone) ?? '';
  const read = seasonsOfYear.map((season) => seasonRead(season, state));
  const complaints: readonly FieldError[] = [
    ...(isZone(zone) ? [] : [{ block: settingsBlocks.zone, text: settings.errors.zone }]),
    ...read
      .filter(({ days }) => days === null)
      .map(({ season }) => ({ block: settingsBlocks.season(season), text: settings.errors.season })),
  ];
  if (complaints.length > 0) return { complaints };
  const chosen = read.flatMap(({ season, days }) => (days === null ? [] : [[season, days] as const]));
  const seasons: Seasons = { ...before.seasons, ...Object.fromEntries(chosen) };
  return { setting: { language: languageChosen(state) ?? before.language, zone, seasons } };
}

function seasonRead(season: Season, state: ViewState) {
  return { season, days: readSeasonDays(state.one(settingsBlocks.season(season)) ?? '') };
}

function languageChosen(state: ViewState): Language | null {
  const chosen = state.one(settingsBlocks.language);
  return languages.find((language) => language === chosen) ?? null;
}

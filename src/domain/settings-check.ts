import { calendarDay, type Zone } from './calendar.ts';
import { isWhileClocksChange } from './clocks-change.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import type { Language } from './language.ts';
import type { Season, Seasons } from './seasons.ts';

/** What a coordinator sets about a council; what is left out stays as it is. */
export type CouncilSetting = {
  readonly language?: Language;
  readonly zone?: Zone;
  readonly seasons?: Seasons;
};

/** A setting that cannot be kept. */
export type SettingRefusal =
  | { readonly field: 'zone'; readonly why: 'unknown' }
  | { readonly field: 'seasons'; readonly season: Season; readonly why: 'no-such-day' }
  | { readonly field: 'weekly' | 'agenda'; readonly why: 'clocks-change' };

/** What cannot be kept of what somebody wants to set; nothing, where all of it can. */
export function settingRefusals(
  { zone, seasons }: CouncilSetting,
  deliveries?: DeliverySettings,
): readonly SettingRefusal[] {
  const unknownZone = zone !== undefined && !isZone(zone);
  return [
    ...(unknownZone ? [{ field: 'zone', why: 'unknown' } as const] : []),
    ...(seasons === undefined ? [] : seasonRefusals(seasons)),
    ...(deliveries === undefined ? [] : timeRefusals(deliveries)),
  ];
}

function timeRefusals(deliveries: DeliverySettings): readonly SettingRefusal[] {
  const parts = ['weekly', 'agenda'] as const;
  return parts
    .filter((field) => isWhileClocksChange(deliveries[field].time))
    .map((field) => ({ field, why: 'clocks-change' }));
}

/** Whether a text names a zone of the IANA database as its people write it: `Europe/Stockholm`, not `+01:00`. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: text }).format !== undefined;
  } catch {
    return false;
  }
}

/** Seasons may overlap, as terms and summer do, and run over New Year; each begins and ends on a day that there is. */
function seasonRefusals(seasons: Seasons): readonly SettingRefusal[] {
  return (Object.keys(seasons) as Season[])
    .filter((season) => !isDayOfYear(seasons[season].from) || !isDayOfYear(seasons[season].to))
    .map((season) => ({ field: 'seasons', season, why: 'no-such-day' }));
}

/** `MM-DD`; 29 February is a day of a year. */
function isDayOfYear(text: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  const leapYear = 2000;
  return calendarDay(leapYear, Number(month), Number(day)) !== null;
}

import { fold } from '../domain/fold.ts';

const mostShown = 100;

const zones = Intl.supportedValuesOf('timeZone');
const searched = new Map(zones.map((zone) => [zone, fold(zone.replaceAll(/[/_]/g, ' '))]));

/** The zones of the IANA database whose names hold what somebody has typed, Europe's first; at most a hundred. */
export function timeZones(typed: string): readonly string[] {
  const wanted = fold(typed.replaceAll(/[/_]/g, ' '));
  const found = zones.filter((zone) => searched.get(zone)?.includes(wanted));
  const inEurope = found.filter((zone) => zone.startsWith('Europe/'));
  return [...inEurope, ...found.filter((zone) => !inEurope.includes(zone))].slice(0, mostShown);
}

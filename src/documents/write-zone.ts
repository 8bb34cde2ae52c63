import type { Zone } from '../domain/calendar.ts';
import { type ZoneChange, zoneChanges } from '../domain/zone-changes.ts';

/**
 * A zone's clocks as iCalendar describes them (RFC 5545, 3.6.5): what they show at first and every change until the
 * end, each written out, so that no reader has to know a rule.
 */
export function writeZone(zone: Zone, from: Date, to: Date): string {
  const { atFirst, changes } = zoneChanges(zone, from, to);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', { at: from, before: atFirst, after: atFirst }),
    ...changes.flatMap((change) =>
      observance(change.after > change.before ? 'DAYLIGHT' : 'STANDARD', change),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', { at, before, after }: ZoneChange): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallClock(at, before)}`,
    `TZOFFSETFROM:${ahead(before)}`,
    `TZOFFSETTO:${ahead(after)}`,
    `END:${kind}`,
  ];
}

/** What the clocks show at an instant, so many minutes ahead of UTC: `20270328T020000`. */
function wallClock(at: Date, minutes: number): string {
  return new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function ahead(minutes: number): string {
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${rest}`;
}

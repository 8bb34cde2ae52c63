import { tzOffset, tzScan } from '@date-fns/tz';
import type { Zone } from './calendar.ts';

/** A moment at which the clocks of a zone are changed: minutes ahead of UTC before and after. */
export type ZoneChange = { readonly at: Date; readonly before: number; readonly after: number };

/** How far ahead of UTC a zone is at an instant, in minutes, and every change of its clocks from then to another. */
export function zoneChanges(
  zone: Zone,
  from: Date,
  to: Date,
): { readonly atFirst: number; readonly changes: readonly ZoneChange[] } {
  const changes = tzScan(zone, { start: from, end: to }).map(({ date, offset, change }) => ({
    at: date,
    before: offset - change,
    after: offset,
  }));
  return { atFirst: tzOffset(zone, from), changes };
}

import type { WallTime } from './wall-time.ts';

/** Whether clocks leap over a time of day on one night of the year, and show it twice on another: 02:00 to before 03:00. */
export function isWhileClocksChange(time: WallTime): boolean {
  return time >= '02:00' && time < '03:00';
}

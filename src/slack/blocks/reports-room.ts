import { shown } from './limits.ts';

/** How much of each report there is room for when a message holds this many of them. */
export function reportsRoom(reports: number): number {
  return Math.min(shown.report, Math.floor(shown.reports / Math.max(reports, 1)));
}

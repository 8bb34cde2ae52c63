import type { Day, Zone } from './calendar.ts';
import { type MeetingPlan, startOf } from './meeting.ts';
import type { WallTime } from './wall-time.ts';

/** Why a meeting cannot be planned as it is asked for. */
export type PlanRefusal =
  | { readonly refused: 'past'; readonly day: Day; readonly time: WallTime }
  | { readonly refused: 'ends-before-start' }
  /** `most` is in minutes. */
  | { readonly refused: 'too-long'; readonly most: number }
  | { readonly refused: 'long-place'; readonly most: number }
  | { readonly refused: 'no-link' };

const mostMinutes = 12 * 60;
const longestPlace = 200;
const longestLink = 1_000;

/** What stands in the way of a meeting; `null` where nothing does. */
export function planRefusal(plan: MeetingPlan, zone: Zone, now: Date): PlanRefusal | null {
  const { day, time, minutes, place, link } = plan;
  if (startOf(plan, zone) <= now) return { refused: 'past', day, time };
  if (minutes <= 0) return { refused: 'ends-before-start' };
  if (minutes > mostMinutes) return { refused: 'too-long', most: mostMinutes };
  if (place !== null && place.length > longestPlace) return { refused: 'long-place', most: longestPlace };
  if (link !== null && !isLink(link)) return { refused: 'no-link' };
  return null;
}

function isLink(link: string): boolean {
  return link.length <= longestLink && /^https?:\/\/[^\s<>|]+$/iu.test(link);
}

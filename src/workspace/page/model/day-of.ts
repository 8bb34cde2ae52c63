import { nearDay } from '../text/near-day.ts';
import { slackDate } from '../text/slack-date.ts';
import type { Looks } from './looks.ts';

/** The day of an ISO instant, as a heading in the reader's words. */
export function dayOf(at: string, looks: Looks): string {
  return nearDay(new Date(at), looks, looks.now) ?? slackDate(Date.parse(at) / 1000, '{date_long}', looks);
}

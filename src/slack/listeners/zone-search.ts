import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { choiceOption } from '../modals/choice-field.ts';
import { timeZones } from '../time-zones.ts';

/** A time zone that is looked for by some of its letters. */
export function zoneSearch() {
  return async ({ ack, options }: SlackOptionsMiddlewareArgs<'block_suggestion'>): Promise<void> => {
    await ack({ options: timeZones(options.value).map((zone) => choiceOption({ value: zone, text: zone })) });
  };
}

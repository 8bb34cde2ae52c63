import { setReminderWish, type WishSet } from '../app/set-reminder-wish.ts';
import { readReminderWish } from '../domain/reminder-wish.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** `/plan påminnelser av | på | måndag 09:00`: what a person wants of their own reminders. */
export async function reminderCommand(
  room: SlackRoom,
  { user, place }: Asker,
  typed: string,
): Promise<Message> {
  const wish = readReminderWish(typed);
  const set = await setReminderWish(room, { workspace: place.workspace, user, wish });
  return plainMessage(wishText(set, await wordsOf(room, user)));
}

function wishText(set: WishSet, { deliveries }: Words): string {
  const { wish, weekdaysPlural } = deliveries;
  switch (set.outcome) {
    case 'unclear':
      return `${wish.unclear} ${wish.how}`;
    case 'while-clocks-change':
      return deliveries.form.errors.clocksChange;
    case 'no-seat':
      return wish.noSeat;
    case 'known': {
      if (set.rule === null) return wish.off;
      const { weekday, time } = set.rule;
      const moment = wish.weekly(weekdaysPlural[weekday - 1] ?? '', time);
      return [wish.now(moment), ...(weekday > 5 ? [wish.weekend] : []), wish.how].join(' ');
    }
  }
}

import type { z } from 'zod';
import { councilMeant } from '../app/council-meant.ts';
import { declineReminder } from '../app/decline-reminder.ts';
import { snoozeReminder } from '../app/snooze-reminder.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { momentText } from './blocks/moment-text.ts';
import { notMineMessage } from './blocks/not-mine-message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { deliveryValues } from './delivery-values.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellPerson } from './tell-person.ts';
import { wordsOf } from './words-of.ts';

type Council = z.infer<typeof deliveryValues.council>;

/** *Påminn mig senare*. */
export async function laterPressed(room: SlackRoom, asker: Asker, { council }: Council): Promise<Message> {
  const words = await wordsOf(room, asker.user);
  const meant = { workspace: asker.place.workspace, council };
  const until = await snoozeReminder(room, meant, asker.user);
  const snapshot = await councilMeant(room, meant);
  if (snapshot === null) return plainMessage(words.deliveries.list.noPlan);
  if (until === null) return plainMessage(words.deliveries.reminder.nothing);
  return plainMessage(words.deliveries.snoozed(momentText(until, snapshot.plan.council.zone, words)));
}

/** *Inte jag*: whoever coordinates can give the activities to somebody else. */
export async function notMePressed(room: SlackRoom, asker: Asker, { council }: Council): Promise<Message> {
  const { user, place } = asker;
  const { notMe, reminder } = (await wordsOf(room, user)).deliveries;
  const declined = await declineReminder(room, { workspace: place.workspace, council }, user);
  if (declined === null) return plainMessage(reminder.done);
  if (declined.coordinators.length === 0) return plainMessage(notMe.nobody);
  const told = await Promise.all(
    declined.coordinators.map(async (coordinator) => {
      const words = await wordsOf(room, coordinator);
      return tellPerson(room, coordinator, notMineMessage(declined.reminder, words));
    }),
  );
  return plainMessage(told.includes(true) ? notMe.told : notMe.failed);
}

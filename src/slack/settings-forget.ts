import { forgetPerson } from '../app/forget-person.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import { forgetMessage } from './blocks/forget-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { mentionedUser } from './mentioned-user.ts';
import type { SlackRoom } from './slack-room.ts';

/** Asks a coordinator whether a person is to be forgotten, and says what that would do. Nothing has happened yet. */
export async function askToForget(room: SlackRoom, asker: Asker, words: string): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const user = mentionedUser(words);
  const { id, channel } = at.people.council;
  if (user === null) return plainMessage(at.words.settings.forget.whom);
  return id === null
    ? plainMessage(at.words.settings.forget.unknown)
    : forgetMessage({ channel, user }, at.words);
}

/** Forgets a person in the council of a channel, for a coordinator of it. */
export async function forget(room: SlackRoom, asker: Asker, user: string): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { id } = at.people.council;
  const { unknown } = at.words.settings.forget;
  if (id === null) return plainMessage(unknown);
  const { outcome } = await forgetPerson(room, { actor: at.actor, whose: { council: id }, user });
  return plainMessage(forgottenText(outcome, at.words));
}

type Outcome = Awaited<ReturnType<typeof forgetPerson>>['outcome'];

function forgottenText(outcome: Outcome, { settings, seats }: Words): string {
  switch (outcome) {
    case 'forgotten':
      return settings.forget.done;
    case 'unknown':
    case 'no-council':
      return settings.forget.unknown;
    case 'not-permitted':
      return seats.refused.notAllowed;
  }
}

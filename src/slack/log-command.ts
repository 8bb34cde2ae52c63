import { activitiesNamed } from '../app/activities-named.ts';
import type { Asker } from './asker.ts';
import { chooseLogMessage } from './blocks/choose-log-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { logAnswer } from './log-answer.ts';
import type { SlackRoom } from './slack-room.ts';

/** `/plan logg [activity]`: the log of the council, or of one activity, for whoever coordinates it. */
export async function logCommand(room: SlackRoom, asker: Asker, typed: string): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { people, words } = at;
  const council = people.council.id;
  if (council === null) return plainMessage(words.log.empty);
  if (typed === '') return logAnswer(room, asker, { council, activity: null, page: 1 });
  const { certain, perhaps } = await activitiesNamed(room, council, typed);
  if (certain) return logAnswer(room, asker, { council, activity: certain.id, page: 1 });
  return chooseLogMessage({ council, activities: perhaps }, words);
}

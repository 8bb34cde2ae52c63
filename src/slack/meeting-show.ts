import { listMeetings } from '../app/list-meetings.ts';
import { startOf } from '../domain/meeting.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingsMessage } from './blocks/meetings-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { councilAt } from './council-at.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** The meetings ahead of the council of a place, from the one with the number `from` on, for somebody who may ask. */
export async function showMeetings(room: SlackRoom, { user, place }: Asker, from: number): Promise<Message> {
  const [people, actor, words] = await Promise.all([
    councilAt(room, place),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  if (people === null) return plainMessage(words.seats.refused.council);
  const { workspace, channel } = people.council;
  const listed = await listMeetings(room, { where: { workspace, channel }, actor });
  if (listed.outcome !== 'listed') return plainMessage(words.seats.refused.council);
  const { council, ahead, others, zone, mayPlan } = listed;
  const now = room.clock.now();
  const cancelled = others
    .filter((meeting) => meeting.cancelledAt && startOf(meeting, zone) > now)
    .toReversed();
  const held = others.find((meeting) => !meeting.cancelledAt) ?? null;
  return meetingsMessage({ council, channel, ahead, cancelled, held, from, mayPlan }, words);
}

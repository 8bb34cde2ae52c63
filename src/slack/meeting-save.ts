import { addMeeting } from '../app/add-meeting.ts';
import { moveMeeting } from '../app/move-meeting.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { meetingToldMessage } from './blocks/meeting-told-message.ts';
import { fieldToMend } from './meeting-field.ts';
import { meetingFields } from './meeting-ids.ts';
import type { OfMeeting } from './meeting-open.ts';
import { undoneText } from './meeting-undone.ts';
import { meetingWanted } from './meeting-wanted.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { wordsOf } from './words-of.ts';

/** Saves the form of a meeting: a new one in the asker's channel, or `about` one that is changed. */
export async function saveMeeting(
  room: SlackRoom,
  asker: Asker,
  { about, state }: { readonly about: OfMeeting | null; readonly state: ViewState },
): Promise<Settled> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const plan = meetingWanted(state);
  const saved =
    about === null
      ? await addMeeting(room, { where: asker.place, actor, meeting: plan })
      : await moveMeeting(room, {
          where: { council: about.council },
          actor,
          meeting: about.meeting,
          to: plan,
        });
  if (saved.outcome === 'added' || saved.outcome === 'moved')
    return { kind: 'told', message: meetingToldMessage(saved, saved.outcome, words) };
  const { day } = meetingFields;
  const block = saved.outcome === 'refused' ? fieldToMend(saved.refusal, day) : day;
  return { kind: 'complaints', complaints: [{ block, text: undoneText(saved, words) }] };
}

import { type AgendaPosted, postAgenda } from '../app/post-agenda.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { OfMeeting } from './agenda-change.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** *Lägg upp i kanalen*: what came of it, in a sentence. */
export async function postAgendaPressed(
  room: SlackRoom,
  { user }: Asker,
  { council, meeting }: OfMeeting,
): Promise<Message> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const posted = await postAgenda(room, { where: { council }, actor, meeting });
  return plainMessage(postedText(posted, words));
}

function postedText(posted: AgendaPosted, { agendas }: Words): string {
  const { post, form, show } = agendas;
  switch (posted.outcome) {
    case 'posting':
      return post.posting[posted.version];
    case 'posted':
      return post.posted[posted.version];
    case 'left-out':
      return post.leftOut;
    case 'too-late':
      return post.tooLate;
    case 'no-meeting':
      return form.gone;
    case 'no-plan':
      return show.noPlan;
    case 'no-council':
      return show.noCouncil;
    case 'not-permitted':
      return post.notPermitted;
  }
}

import { askPlan } from '../app/ask-plan.ts';
import { wordsFor } from '../words/words-for.ts';
import { type Asker, isDirect } from './asker.ts';
import { chooseCouncilMessage } from './blocks/choose-council-message.ts';
import type { Message } from './blocks/message.ts';
import { noPlanMessage } from './blocks/no-plan-message.ts';
import type { PlanRequest } from './plan-request.ts';
import { withSeatOffers } from './seat-offers.ts';
import type { SlackRoom } from './slack-room.ts';
import { withUpdateOffers } from './update-offers.ts';

/** What is asked, and of which council where a button has said it. */
export type Asking = PlanRequest & { readonly council: string | null };

/** The answer for the person who asked, in their language: Slack's, else the council's, else Swedish. */
export async function answerTo(room: SlackRoom, { user, place }: Asker, asking: Asking): Promise<Message> {
  const { question, notice, guessed, council } = asking;
  const ask = askPlan(room, { place, question, ...(council !== null && { council }) });
  const [answered, { language }] = await Promise.all([ask, room.people.person(user)]);
  const words = wordsFor(language ?? 'sv');
  const alone = isDirect(place);
  switch (answered.kind) {
    case 'answer': {
      const message = room.messages(answered, { question, notice, guessed, mayShare: !alone }, language);
      const withSeats = await withSeatOffers(room, user, { answered, message, language });
      return withUpdateOffers(room, user, { answered, message: withSeats });
    }
    case 'choose-council':
      return chooseCouncilMessage(answered.councils, question, words);
    case 'no-council':
      return noPlanMessage('council', { ...place, isDirect: alone }, words);
    case 'no-plan':
      return noPlanMessage('plan', { ...place, isDirect: alone }, words);
  }
}

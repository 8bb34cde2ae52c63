import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerOrGiveUp } from '../answer-or-give-up.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { noticeModal } from '../modals/notice-modal.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { showInModal } from '../modals/show-in-modal.ts';
import { type Press, pressOf } from '../press.ts';
import { seatMeant } from '../seat-meant.ts';
import { vacate } from '../seat-vacate.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellPerson } from '../tell-person.ts';
import { wordsOf } from '../words-of.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Gör vakant* in the form about a seat: what came of it takes the form's place. */
export function vacateButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = pressOf(body, respond);
    const modal = { id: body.view?.id ?? '', hash: body.view?.hash ?? '' };
    await room.inFlight.track(vacateIn(room, press, { modal, value: action.value }));
  };
}

type InModal = {
  readonly modal: { readonly id: string; readonly hash: string };
  readonly value: string | undefined;
};

async function vacateIn(room: SlackRoom, press: Press, { modal, value }: InModal): Promise<void> {
  const words = await wordsOf(room, press.user);
  const meant = readMetadata(seatMeant, value);
  const work =
    meant === null ? Promise.resolve(plainMessage(words.requests.oldButton)) : vacate(room, press, meant);
  const outcome = await answerOrGiveUp(room, press, work);
  const message = outcome.kind === 'answer' ? outcome.answer : outcome.message;
  const notice = noticeModal(words.seats.appoint.title, message.blocks, words);
  if (!(await showInModal(room, modal, notice))) await tellPerson(room, press.user, message);
}

import type { ModalView } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words-for.ts';
import { answerOrGiveUp, type Outcome } from '../answer-or-give-up.ts';
import { asError } from '../as-error.ts';
import type { Asker } from '../asker.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { SlackRoom } from '../slack-room.ts';
import { within } from '../within.ts';
import { noticeModal } from './notice-modal.ts';
import { showInModal } from './show-in-modal.ts';

const loadingAfter = 300;

/** A modal to open: Slack's trigger, good once and for three seconds; its title until `load` has made the modal itself. */
export type Opening = {
  readonly trigger: string;
  readonly title: (words: Words) => string;
  readonly load: () => Promise<ModalView>;
};

/**
 * Opens a modal before its trigger is too old: at once where it loads within 0.3 seconds, else with a line that says
 * so, which it then replaces. What cannot be loaded is told in the modal. Whether Slack has shown it: where it has not
 * the caller says so beside, with a button that brings a fresh trigger.
 */
export async function openModal(room: SlackRoom, asker: Asker, opening: Opening): Promise<boolean> {
  const words = wordsFor(room.people.known(asker.user).language ?? 'sv');
  const title = opening.title(words);
  const shown = (outcome: Outcome<ModalView>) =>
    outcome.kind === 'answer' ? outcome.answer : noticeModal(title, outcome.message.blocks, words);
  const outcome = answerOrGiveUp(room, asker, opening.load());
  try {
    const soon = await within(room.clock, loadingAfter, outcome);
    if (soon !== 'late') {
      await room.client.views.open({ trigger_id: opening.trigger, view: shown(soon) });
      return true;
    }
    const loading = noticeModal(title, plainMessage(words.modals.loading).blocks, words);
    const { view } = await room.client.views.open({ trigger_id: opening.trigger, view: loading });
    return await showInModal(room, { id: view?.id ?? '', hash: view?.hash ?? '' }, shown(await outcome));
  } catch (error) {
    room.log.warn({ user: asker.user, error: asError(error) }, 'A modal could not be opened');
    return false;
  }
}

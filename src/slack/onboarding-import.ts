import type { ModalView } from '@slack/types';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { councilActions } from './council-ids.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import { importForm } from './onboarding-import-form.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Opens the form that takes a plan's document. `null`: it is open, with the form or with why not. */
export async function openImport(room: SlackRoom, asker: Asker, trigger: string): Promise<Message | null> {
  const isOpen = await openModal(room, asker, {
    trigger,
    title: ({ onboarding }) => onboarding.file.title,
    load: () => loadForm(room, asker),
  });
  return isOpen ? null : retryMessage({ action: councilActions.import }, await wordsOf(room, asker.user));
}

async function loadForm(room: SlackRoom, asker: Asker): Promise<ModalView> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return noticeModal(at.words.onboarding.file.title, at.refused.blocks, at.words);
  return importForm(at.people.council.channel, at.words);
}

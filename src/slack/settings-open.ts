import type { ModalView } from '@slack/types';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { councilActions } from './council-ids.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import { settingsForm } from './settings-form.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Opens a council's settings. `null`: they are open, or why not is. */
export async function openSettings(room: SlackRoom, asker: Asker, trigger: string): Promise<Message | null> {
  const isOpen = await openModal(room, asker, {
    trigger,
    title: ({ settings }) => settings.title,
    load: () => loadForm(room, asker),
  });
  return isOpen ? null : retryMessage({ action: councilActions.settings }, await wordsOf(room, asker.user));
}

async function loadForm(room: SlackRoom, asker: Asker): Promise<ModalView> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return noticeModal(at.words.settings.title, at.refused.blocks, at.words);
  return settingsForm(at.people, at.words);
}

import type { KnownBlock, ModalView } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { modalTexts } from './modal-texts.ts';

/** A modal that only says something: `title` is cut to the 24 characters that Slack has room for. */
export function noticeModal(title: string, blocks: readonly KnownBlock[], words: Words): ModalView {
  return { type: 'modal', ...modalTexts({ title, close: words.modals.close }), blocks: [...blocks] };
}

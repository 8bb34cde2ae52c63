import type { ModalView } from '@slack/types';
import type { Words } from '../words/words.ts';
import { channelRun } from './blocks/channel-run.ts';
import { plainText } from './blocks/plain-text.ts';
import { paragraph, richText } from './blocks/rich-text.ts';
import { councilForms } from './council-ids.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { largestDocument } from './plan-document.ts';

/** The block of the document's field. */
export const fileBlock = 'file';

/** The form that takes a plan's document for the council of a channel. */
export function importForm(channel: string, words: Words): ModalView {
  const { file } = words.onboarding;
  return {
    type: 'modal',
    callback_id: councilForms.import,
    ...modalTexts({ title: file.title, submit: file.submit, close: words.modals.cancel }),
    private_metadata: privateMetadata({ channel }),
    blocks: [
      richText(
        paragraph(file.intro.before, channelRun(channel), file.intro.after),
        paragraph(`\n${file.again}`),
      ),
      {
        type: 'input',
        block_id: fileBlock,
        label: plainText(file.label, 2000),
        hint: plainText(file.hint(largestDocument / 1024), 2000),
        element: {
          type: 'file_input',
          action_id: fileBlock,
          filetypes: ['md', 'markdown', 'txt'],
          max_files: 1,
        },
      },
    ],
  };
}

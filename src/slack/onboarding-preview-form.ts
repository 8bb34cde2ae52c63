import type { KnownBlock, ModalView } from '@slack/types';
import type { ImportPreview } from '../app/preview-import.ts';
import type { PlanChange } from '../domain/plan-revision.ts';
import { sayPlanChange } from '../words/say-plan-change.ts';
import type { Words } from '../words/words.ts';
import { cutText } from './blocks/cut-text.ts';
import { header } from './blocks/header.ts';
import { shown } from './blocks/limits.ts';
import { readingBlocks } from './blocks/reading-blocks.ts';
import { bullets, paragraph, richText } from './blocks/rich-text.ts';
import { councilForms } from './council-ids.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import type { DocumentRead } from './plan-document.ts';

const changesShown = 40;

/** A document that waits to become the plan of a channel's council: what it would change, and what was found in it. */
type Previewed = {
  readonly channel: string;
  readonly file: string;
  readonly read: DocumentRead;
  readonly preview: ImportPreview;
};

/** The form that shows what a document holds before anything is stored. It carries Slack's id of the file, not its text. */
export function previewForm({ channel, file, read, preview }: Previewed, words: Words): ModalView {
  const texts = words.onboarding.preview;
  const changes = preview.outcome === 'updated' ? changeBlocks(preview.changes, words) : [];
  return {
    type: 'modal',
    callback_id: councilForms.preview,
    ...modalTexts({ title: texts.title, submit: texts.submit, close: words.modals.cancel }),
    private_metadata: privateMetadata({ channel, file }),
    blocks: [...changes, ...readingBlocks(read.reading, words)],
  };
}

function changeBlocks(changes: readonly PlanChange[], words: Words): KnownBlock[] {
  const rows = changes
    .slice(0, changesShown)
    .map((change) => paragraph(cutText(sayPlanChange(change, words), shown.text)));
  const left = changes.length - rows.length;
  return [
    header(words.onboarding.preview.changes),
    richText(bullets(rows), ...(left > 0 ? [paragraph(words.common.andMore(left))] : [])),
  ];
}

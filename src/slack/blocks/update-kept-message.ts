import type { KnownBlock } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { bold, paragraph, quoted, richText } from './rich-text.ts';
import { updateButton } from './update-buttons.ts';
import type { UpdateFields } from './update-fields.ts';

/** The ids of the blocks that bring a person's text back; *Försök igen* reads it from them. */
export const keptTexts = ['text', 'nextStep', 'question', 'link'] as const;

type KeptText = (typeof keptTexts)[number];

/** What could not be saved: the ids that the form remembers, and what stood in its fields. */
export type KeptUpdate = {
  readonly ids: { readonly council: string; readonly activity: string; readonly key: string } & Readonly<
    Record<'seen' | 'revises', string | null>
  >;
  readonly fields: UpdateFields;
};

/** A person's own text back, whole and as plain characters, with the button that opens the form with it again. */
export function updateKeptMessage({ ids, fields }: KeptUpdate, sentence: string, words: Words): Message {
  const { seat, source, status, questionKind } = fields;
  const isShown = fields.isShown ? 'yes' : null;
  const { council, activity, key, seen, revises } = ids;
  const carried = { council, activity, key, seen, revises, seat, source, status, questionKind, isShown };
  const retry = updateButton('retry', words.modals.retry, carried);
  return {
    text: escapeText(sentence),
    blocks: [
      richText(paragraph(bold(sentence))),
      ...keptBlocks(fields, words),
      { type: 'actions', elements: [retry] },
    ],
  };
}

/** A person's texts, each under its label, in blocks that `src/slack/kept-update.ts` reads back. */
export function keptBlocks(fields: Pick<UpdateFields, KeptText>, words: Words): KnownBlock[] {
  return keptTexts
    .filter((field) => fields[field].trim() !== '')
    .flatMap((field) => [
      richText(paragraph(words.updates.fields[field].label)),
      { ...richText(quoted(fields[field])), block_id: field },
    ]);
}

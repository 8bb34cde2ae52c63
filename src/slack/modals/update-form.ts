import type { KnownBlock, ModalView } from '@slack/types';
import type { Reader } from '../blocks/reader.ts';
import { updateCallbacks } from '../update-ids.ts';
import { modalTexts } from './modal-texts.ts';
import { privateMetadata } from './private-metadata.ts';
import { type AboutActivity, updateFormAbove } from './update-form-above.ts';
import { type FormChoices, updateFormFields } from './update-form-fields.ts';
import type { UpdateFormIds } from './update-form-ids.ts';
import { type FormNotice, updateFormNotice } from './update-form-notice.ts';

/** Everything that an update's form shows and remembers. */
export type UpdateForm = FormChoices & {
  readonly ids: UpdateFormIds;
  readonly about: AboutActivity;
  readonly notice: FormNotice | null;
};

/** The form of an update: what is known above, the fields below. Closing it tells the bot, which keeps what was typed. */
export function updateForm(form: UpdateForm, reader: Reader): ModalView {
  const { form: texts } = reader.words.updates;
  const isOvertaken = form.notice?.kind === 'overtaken';
  const blocks: KnownBlock[] = [
    ...(form.notice === null ? [] : updateFormNotice(form.notice, reader)),
    ...updateFormAbove(form.about, reader),
    { type: 'divider' },
    ...updateFormFields(form, form.ids.round, reader.words),
  ];
  return {
    type: 'modal',
    callback_id: updateCallbacks.form,
    private_metadata: privateMetadata(form.ids),
    notify_on_close: true,
    ...modalTexts({
      title: form.ids.revises === null ? texts.title : texts.changeTitle,
      submit: isOvertaken ? texts.sendAnyway : texts.send,
      close: reader.words.modals.cancel,
    }),
    blocks,
  };
}

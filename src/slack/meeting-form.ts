import type { InputBlock, ModalView } from '@slack/types';
import { type MeetingPlan, usualMinutes } from '../domain/meeting.ts';
import type { Words } from '../words/words.ts';
import { plainText } from './blocks/plain-text.ts';
import { meetingFields, meetingForms } from './meeting-ids.ts';
import { choiceField } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import { timeField } from './modals/time-field.ts';

/** What the form of a meeting is about: a new one in a channel's council, or one to change as it is now. */
export type MeetingFormAbout =
  | { readonly channel: string }
  | { readonly council: string; readonly meeting: string; readonly before: MeetingPlan };

const lengths = [30, 45, 60, 90, 120, 150, 180, 240];

/** The form of one meeting, filled in with what it is now. */
export function meetingForm(about: MeetingFormAbout, words: Words): ModalView {
  const { form } = words.meetings;
  const before = 'before' in about ? about.before : null;
  const ids = 'before' in about ? { council: about.council, meeting: about.meeting } : about;
  return {
    type: 'modal',
    callback_id: meetingForms.meeting,
    ...modalTexts({
      title: before === null ? form.add : form.change,
      submit: words.modals.save,
      close: words.modals.cancel,
    }),
    private_metadata: privateMetadata(ids),
    blocks: [dayField(meetingFields.day, form.day, before?.day), ...meetingDetails(before, words)],
  };
}

/** The fields that a single meeting and a series have in common: when it begins, how long it lasts, where it is. */
export function meetingDetails(before: MeetingPlan | null, { meetings }: Words): readonly InputBlock[] {
  const { form } = meetings;
  const minutes = before?.minutes ?? usualMinutes;
  const offered = [...new Set([...lengths, minutes])].sort((one, other) => one - other);
  return [
    timeField({ block: meetingFields.time, label: form.time, ...(before && { initial: before.time }) }),
    choiceField({
      block: meetingFields.minutes,
      label: form.minutes,
      as: 'menu',
      choices: offered.map((length) => ({ value: String(length), text: form.length(length) })),
      initial: String(minutes),
    }),
    textField({
      block: meetingFields.place,
      label: form.place,
      initial: before?.place ?? null,
      isOptional: true,
      longest: 200,
    }),
    textField({
      block: meetingFields.link,
      label: form.link,
      hint: form.linkHint,
      initial: before?.link ?? null,
      isOptional: true,
      longest: 1000,
    }),
  ];
}

/** A field for a calendar day. */
export function dayField(block: string, label: string, initial?: string): InputBlock {
  return {
    type: 'input',
    block_id: block,
    label: plainText(label, 2000),
    element: { type: 'datepicker', action_id: block, ...(initial && { initial_date: initial }) },
  };
}

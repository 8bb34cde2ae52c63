import type { ModalView } from '@slack/types';
import type { Words } from '../words/words.ts';
import { dayField, meetingDetails } from './meeting-form.ts';
import { meetingFields, meetingForms } from './meeting-ids.ts';
import { type Choice, choiceField } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';

/** The form of a series: on which weekday of how many months, between which days, and what its meetings have in common. */
export function meetingSeriesForm(channel: string, words: Words): ModalView {
  const { series } = words.meetings;
  const menu = (block: string, label: string, choices: readonly Choice[], initial: string) =>
    choiceField({ block, label, as: 'menu', choices, initial });
  const { every, ordinal, weekday, from, until } = meetingFields;
  const weekdays = words.deliveries.weekdays.map((text, index) => ({ value: String(index + 1), text }));
  return {
    type: 'modal',
    callback_id: meetingForms.series,
    ...modalTexts({ title: series.title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata({ channel }),
    blocks: [
      menu(every, series.every, choicesOf(series.months), '2'),
      menu(ordinal, series.ordinal, choicesOf(series.ordinals), '2'),
      menu(weekday, series.weekday, weekdays, '2'),
      dayField(from, series.from),
      dayField(until, series.until),
      ...meetingDetails(null, words),
    ],
  };
}

function choicesOf(texts: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

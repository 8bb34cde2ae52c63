import type { InputBlock, ModalView } from '@slack/types';
import type { Zone } from '../domain/calendar.ts';
import type { DeliverySettings } from '../domain/delivery-settings.ts';
import { holidayCountries } from '../domain/holidays.ts';
import { holidaysKept } from '../domain/holidays-kept.ts';
import type { Words } from '../words/words.ts';
import { header } from './blocks/header.ts';
import { seasonText } from './blocks/season-text.ts';
import { deliveryForm, deliveryFields as fields } from './delivery-form-ids.ts';
import { checkField } from './modals/check-field.ts';
import { choiceField } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import { timeField } from './modals/time-field.ts';

/** A council by its id, and what it has set. */
export type DeliveryFormAbout = {
  readonly council: string;
  readonly zone: Zone;
  readonly deliveries: DeliverySettings;
};

/** The form of what the bot says by itself and when, filled in with what holds now. */
export function deliverySettingsForm(about: DeliveryFormAbout, words: Words): ModalView {
  const { form, list } = words.deliveries;
  const { deliveries } = about;
  return {
    type: 'modal',
    callback_id: deliveryForm,
    ...modalTexts({ title: list.title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata({ council: about.council }),
    blocks: [
      header(form.week),
      ...weekFields(deliveries, words),
      header(form.rest),
      ...restFields(about, words),
      header(form.meetings),
      ...agendaFields(deliveries, words),
      header(form.unsure),
      choiceField({
        block: fields.whenUnsure,
        label: form.whenUnsure,
        as: 'radio',
        choices: (['rather-not', 'rather-twice'] as const).map((value) => ({
          value,
          text: form.whenUnsureChoices[value],
        })),
        initial: deliveries.whenUnsure,
      }),
    ],
  };
}

function weekFields(deliveries: DeliverySettings, words: Words): readonly InputBlock[] {
  const { weekly, reminders, weeklyPost } = deliveries;
  const { form, weekdays } = words.deliveries;
  return [
    choiceField({
      block: fields.weekday,
      label: form.weekday,
      as: 'menu',
      choices: weekdays.map((text, index) => ({ value: String(index + 1), text })),
      initial: String(weekly.weekday),
    }),
    timeField({ block: fields.time, label: form.time, initial: weekly.time }),
    checkField({ block: fields.reminders, ...form.reminders, isChecked: reminders }),
    checkField({ block: fields.weeklyPost, ...form.weeklyPost, isChecked: weeklyPost }),
  ];
}

function restFields({ deliveries, zone }: DeliveryFormAbout, words: Words): readonly InputBlock[] {
  const { form } = words.deliveries;
  return [
    textField({
      block: fields.quiet,
      label: form.quiet,
      hint: form.quietHint,
      initial: deliveries.quiet.map((stretch) => seasonText(stretch, words)).join('\n'),
      isOptional: true,
      isLong: true,
      longest: 500,
    }),
    choiceField({
      block: fields.holidays,
      label: form.holidays,
      as: 'radio',
      choices: holidayCountries.map((value) => ({ value, text: form.holidayChoices[value] })),
      initial: holidaysKept(deliveries, zone),
    }),
  ];
}

function agendaFields({ agendas, agenda }: DeliverySettings, words: Words): readonly InputBlock[] {
  const { form } = words.deliveries;
  const days = (part: 'preliminary' | 'asking' | 'final') =>
    textField({
      block: fields[part],
      label: form.days[part],
      hint: form.daysHint[part],
      initial: String(agenda[part]),
      longest: 10,
    });
  return [
    checkField({ block: fields.agendas, ...form.agendas, isChecked: agendas }),
    days('preliminary'),
    days('asking'),
    days('final'),
    timeField({ block: fields.agendaTime, label: form.agendaTime, initial: agenda.time }),
  ];
}

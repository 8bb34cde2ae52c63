import type { InputBlock, ModalView } from '@slack/types';
import type { Words } from '../words/words.ts';
import { dayField, meetingDetails } from './meeting-form.ts';
import { meetingFields } from './meeting-ids.ts';
import { type SeriesHeld, type SeriesKind, seriesForms, seriesKinds } from './meeting-series-ids.ts';
import { type Choice, choiceField } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';

/** Which series the form is for, in the council of which channel, and what has been filled in before. */
type SeriesFormAbout = {
  readonly channel: string;
  readonly kind: SeriesKind;
  readonly held: SeriesHeld;
};

/** The form of a series: what kind it is, what that kind has to know, and what its meetings have in common. */
export function meetingSeriesForm({ channel, kind, held }: SeriesFormAbout, words: Words): ModalView {
  const { series } = words.meetings;
  return {
    type: 'modal',
    callback_id: seriesForms[kind],
    ...modalTexts({ title: series.title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata({ channel, held }),
    blocks: [
      choiceField({
        block: meetingFields.kind,
        label: series.kind,
        as: 'radio',
        choices: seriesKinds.map((value) => ({ value, ...series.kinds[value] })),
        initial: kind,
        isHeard: true,
      }),
      ...kindFields[kind](held, words),
      ...meetingDetails(null, words),
    ],
  };
}

type Fields = (held: SeriesHeld, words: Words) => readonly InputBlock[];

const kindFields: Readonly<Record<SeriesKind, Fields>> = {
  months: (held, { meetings: { series }, deliveries }) => [
    menu('every', series.every, { choices: choicesOf(series.months), initial: held.every }),
    menu('ordinal', series.ordinal, { choices: choicesOf(series.ordinals), initial: held.ordinal }),
    menu('weekday', series.weekday, {
      choices: deliveries.weekdays.map((text, index) => ({ value: String(index + 1), text })),
      initial: held.weekday,
    }),
    dayField(meetingFields.from, series.from, held.from ?? undefined),
    dayField(meetingFields.until, series.until, held.until ?? undefined),
  ],
  weeks: (held, { meetings: { series } }) => [
    menu('everyWeeks', series.every, { choices: choicesOf(series.weeks), initial: held.everyWeeks }),
    dayField(meetingFields.from, series.first, held.from ?? undefined),
    dayField(meetingFields.until, series.until, held.until ?? undefined),
  ],
  days: (held, { meetings: { series } }) => [
    textField({
      block: meetingFields.days,
      label: series.days,
      hint: series.daysHint,
      initial: held.days ?? null,
      isLong: true,
      longest: 1000,
    }),
  ],
};

type Menu = { readonly choices: readonly Choice[]; readonly initial: string | null | undefined };

/** The second of what there is, where nothing has been chosen: every other month, the second Tuesday. */
function menu(
  field: 'every' | 'everyWeeks' | 'ordinal' | 'weekday',
  label: string,
  { choices, initial }: Menu,
): InputBlock {
  return choiceField({ block: meetingFields[field], label, as: 'menu', choices, initial: initial ?? '2' });
}

function choicesOf(texts: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

import type { InputBlock } from '@slack/types';
import type { SpokenSeat } from '../../domain/update-seats.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from '../blocks/cut-text.ts';
import { seatName } from '../blocks/seat-name.ts';
import { statusText } from '../blocks/status-text.ts';
import { type UpdateFields, updateBlock } from '../blocks/update-fields.ts';
import { checkField } from './check-field.ts';
import { choiceField } from './choice-field.ts';
import { seatValue } from './seat-value.ts';
import { textField } from './text-field.ts';

/** What there is to choose from, and what stands in the fields from the start. */
export type FormChoices = { readonly seats: readonly SpokenSeat[]; readonly fields: UpdateFields };

/** As a council thinks of them: from not begun to over. */
const statusesInOrder = ['not_started', 'on_track', 'at_risk', 'stalled', 'done', 'cancelled'] as const;
const sources = ['mail', 'phone', 'meeting', 'other'] as const;
const kinds = ['discuss', 'decide'] as const;

/** What Slack takes in a field. */
const longest = 3000;

/** The fields of an update's form. Whom one speaks for is asked where there is a choice, its source where it came another way. */
export function updateFormFields({ seats, fields }: FormChoices, round: number, words: Words): InputBlock[] {
  const { fields: texts } = words.updates;
  const text = (field: 'text' | 'nextStep' | 'question' | 'link') => ({
    ...texts[field],
    block: updateBlock(field, round),
    initial: cutText(fields[field], longest),
    isOptional: field !== 'text',
    isLong: field !== 'link',
  });
  const choice = (field: 'seat' | 'source' | 'status' | 'questionKind') => ({
    ...texts[field],
    block: updateBlock(field, round),
    initial: fields[field],
    as: field === 'questionKind' ? ('radio' as const) : ('menu' as const),
  });
  return [
    ...(seats.length > 1 ? [choiceField({ ...choice('seat'), choices: seatChoices(seats, words) })] : []),
    ...(seats.some(({ as }) => as === 'on-behalf')
      ? [choiceField({ ...choice('source'), choices: sourceChoices(words), isOptional: true })]
      : []),
    choiceField({ ...choice('status'), choices: statusChoices(words), isOptional: true }),
    textField(text('text')),
    textField(text('nextStep')),
    textField(text('question')),
    choiceField({ ...choice('questionKind'), choices: kindChoices(words), isOptional: true }),
    textField(text('link')),
    checkField({ ...texts.isShown, block: updateBlock('isShown', round), isChecked: fields.isShown }),
  ];
}

function seatChoices(seats: readonly SpokenSeat[], { updates }: Words) {
  return seats.map(({ seat, as, ...named }) => ({
    value: seatValue(seat),
    text: seatName(named),
    description: updates.speaksAs[as],
  }));
}

function sourceChoices({ updates }: Words) {
  return sources.map((value) => ({ value, text: updates.sources[value] }));
}

function statusChoices(words: Words) {
  return statusesInOrder.map((value) => ({ value, text: statusText(value, words) }));
}

function kindChoices({ updates }: Words) {
  return kinds.map((value) => ({ value, text: updates.questionKinds[value] }));
}

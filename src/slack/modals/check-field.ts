import type { InputBlock } from '@slack/types';
import { plainText } from '../blocks/plain-text.ts';
import { choiceOption } from './choice-field.ts';

/** One box to tick: what it is about, and what ticking it means. */
export type CheckField = {
  readonly block: string;
  readonly label: string;
  readonly text: string;
  readonly isChecked?: boolean;
};

/** The block of a box to tick; nobody has to. Ticked, its field holds one value. */
export function checkField({ block, label, text, isChecked }: CheckField): InputBlock {
  const options = [choiceOption({ value: 'yes', text })];
  return {
    type: 'input',
    block_id: block,
    optional: true,
    label: plainText(label, 2000),
    element: {
      type: 'checkboxes',
      action_id: block,
      options,
      ...(isChecked === true && { initial_options: options }),
    },
  };
}

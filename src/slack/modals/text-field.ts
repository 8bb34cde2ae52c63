import type { InputBlock } from '@slack/types';
import { plainText } from '../blocks/plain-text.ts';

const labelLimit = 2000;
const placeholderLimit = 150;

/** A field for words. `initial` is what stands in it; Slack itself holds back what is longer than `longest`. */
export type TextField = {
  readonly block: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly initial?: string | null;
  readonly isOptional?: boolean;
  readonly isLong?: boolean;
  readonly shortest?: number;
  readonly longest?: number;
};

/** The block of a text field: block and action bear the same id. */
export function textField(field: TextField): InputBlock {
  const { block, label, hint, placeholder, initial, shortest, longest } = field;
  return {
    type: 'input',
    block_id: block,
    optional: field.isOptional === true,
    label: plainText(label, labelLimit),
    ...(hint !== undefined && { hint: plainText(hint, labelLimit) }),
    element: {
      type: 'plain_text_input',
      action_id: block,
      multiline: field.isLong === true,
      ...(placeholder !== undefined && { placeholder: plainText(placeholder, placeholderLimit) }),
      ...(initial && { initial_value: initial }),
      ...(shortest !== undefined && { min_length: shortest }),
      ...(longest !== undefined && { max_length: longest }),
    },
  };
}

import type { InputBlock } from '@slack/types';
import { plainText } from '../blocks/plain-text.ts';

/** A field for a time of day; `initial` is `HH:mm`. */
export type TimeField = { readonly block: string; readonly label: string; readonly initial?: string };

/** The block of a time of day: block and action bear the same id. */
export function timeField({ block, label, initial }: TimeField): InputBlock {
  return {
    type: 'input',
    block_id: block,
    label: plainText(label, 2000),
    element: { type: 'timepicker', action_id: block, ...(initial && { initial_time: initial }) },
  };
}

import type { InputBlock } from '@slack/types';
import type { Day } from '../domain/calendar.ts';
import { plainText } from './blocks/plain-text.ts';

type Field = { readonly block: string; readonly label: string; readonly initial: string | null };

/** A field for one person. */
export function userField({ block, label, initial }: Field, isOptional: boolean): InputBlock {
  return {
    type: 'input',
    block_id: block,
    optional: isOptional,
    label: plainText(label, 2000),
    element: { type: 'users_select', action_id: block, ...(initial !== null && { initial_user: initial }) },
  };
}

/** A field for a day that may be left empty. */
export function dayField({ block, label, initial }: Field & { readonly initial: Day | null }): InputBlock {
  return {
    type: 'input',
    block_id: block,
    optional: true,
    label: plainText(label, 2000),
    element: { type: 'datepicker', action_id: block, ...(initial !== null && { initial_date: initial }) },
  };
}

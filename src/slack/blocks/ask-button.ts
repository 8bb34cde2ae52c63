import type { Button } from '@slack/types';
import type { Question } from '../../domain/question.ts';
import { actions } from '../ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { questionValue } from './question-value.ts';
import type { Reader } from './reader.ts';

/** `id` keeps the button apart from those beside it. */
type Asking = { readonly id: string; readonly label: string; readonly question: Question };

/** A button that asks a question of the reader's council. */
export function askButton({ council }: Reader, { id, label, question }: Asking): Button {
  return {
    type: 'button',
    action_id: actions.ask + id,
    text: plainText(label, slackLimits.button),
    value: questionValue(council.id, question),
  };
}

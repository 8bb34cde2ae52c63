import type { Button } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { actions } from '../ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { questionValue } from './question-value.ts';
import type { Reader } from './reader.ts';

/** The button that shows an answer to everybody; `null` where there is nothing that others would want to see. */
export function shareButton(answer: Answer, question: Question, { words, council }: Reader): Button | null {
  if (!isWorthSharing(answer)) return null;
  return {
    type: 'button',
    action_id: actions.share,
    text: plainText(words.common.buttons.share, slackLimits.button),
    value: questionValue(council.id, question),
  };
}

function isWorthSharing({ kind }: Answer): boolean {
  switch (kind) {
    case 'help':
    case 'mine':
    case 'choose':
    case 'not-found':
    case 'date-not-understood':
    case 'gone':
      return false;
    default:
      return true;
  }
}

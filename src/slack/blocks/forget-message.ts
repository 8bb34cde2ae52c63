import type { Button } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { councilActions } from '../council-ids.ts';
import { confirmation } from './confirmation.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { paragraph, person, richText } from './rich-text.ts';

/** Asks whether a person is to be forgotten in the council of a channel, with what that means and a button that asks once more. */
export function forgetMessage(
  meant: { readonly channel: string; readonly user: string },
  { settings, modals }: Words,
): Message {
  const { ask, means, button, confirmTitle, confirmText, text } = settings.forget;
  const forget: Button = {
    type: 'button',
    style: 'danger',
    action_id: councilActions.forget,
    text: plainText(button, slackLimits.button),
    value: JSON.stringify(meant),
    confirm: confirmation({ title: confirmTitle, text: confirmText, confirm: button, deny: modals.cancel }),
  };
  return {
    text,
    blocks: [
      richText(paragraph(ask.before, person(meant.user), ask.after), paragraph(`\n${means}`)),
      { type: 'actions', elements: [forget] },
    ],
  };
}

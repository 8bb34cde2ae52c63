import type { Button } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import { plainText } from './plain-text.ts';

/** That a form could not be opened, with the button that tries again; the press brings Slack a fresh trigger. */
export function retryMessage(
  { action, value }: { readonly action: string; readonly value?: string | undefined },
  { modals }: Words,
): Message {
  const { text, blocks } = plainMessage(modals.notOpened);
  const button: Button = {
    type: 'button',
    action_id: action,
    text: plainText(modals.retry, slackLimits.button),
    ...(value !== undefined && { value }),
  };
  return { text, blocks: [...blocks, { type: 'actions', elements: [button] }] };
}

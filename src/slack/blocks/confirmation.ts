import type { ConfirmationDialog } from '@slack/types';
import { plainText } from './plain-text.ts';

/** What a person is asked before a press that cannot be undone. */
type Confirming = Readonly<Record<'title' | 'text' | 'confirm' | 'deny', string>>;

/** Slack's own dialog around a press, each text within Slack's limits. */
export function confirmation({ title, text, confirm, deny }: Confirming): ConfirmationDialog {
  return {
    title: plainText(title, 100),
    text: plainText(text, 300),
    confirm: plainText(confirm, 30),
    deny: plainText(deny, 30),
  };
}

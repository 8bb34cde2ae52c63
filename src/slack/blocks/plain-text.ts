import type { PlainTextElement } from '@slack/types';
import { cutText } from './cut-text.ts';

/** Text that Slack shows as it is, without emoji codes; a dash for a blank one, which Slack would refuse. */
export function plainText(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: cutText(text.trim() || '–', limit), emoji: false };
}

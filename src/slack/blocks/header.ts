import type { HeaderBlock } from '@slack/types';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';

/** What an answer is about, in large letters. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plainText(text, slackLimits.header) };
}

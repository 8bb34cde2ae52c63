import type { ContextBlock } from '@slack/types';
import { plainText } from './plain-text.ts';

/** Small grey text below an answer. */
export function footnote(text: string): ContextBlock {
  return { type: 'context', elements: [plainText(text, 300)] };
}

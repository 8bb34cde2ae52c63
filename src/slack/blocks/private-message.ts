import type { Button, KnownBlock } from '@slack/types';
import type { AnswerParts } from './answer-parts.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { paragraph, richText } from './rich-text.ts';

/** `notice` comes before the answer; `share` is the button that shows the answer to everybody. */
type Around = { readonly notice: string | null; readonly share: Button | null };

/** An answer for the person who asked: what it says, and where to go from it. */
export function privateMessage(
  { text, blocks, menus, buttons }: AnswerParts,
  { notice, share }: Around,
): Message {
  const elements = share === null ? [...buttons] : [...buttons, share];
  const actions: KnownBlock[] = elements.length === 0 ? [] : [{ type: 'actions', elements }];
  const before = notice === null ? [] : [richText(paragraph(notice))];
  return {
    text: escapeText(notice === null ? text : `${notice} ${text}`),
    blocks: [...before, ...blocks, ...menus, ...actions],
  };
}

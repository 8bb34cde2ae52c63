import type { KnownBlock } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { councilButton } from './council-button.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { code, paragraph, richText } from './rich-text.ts';

type Asked = { readonly workspace: string; readonly channel: string; readonly isDirect: boolean };

/**
 * Nothing to answer from yet, and the two ways to read a plan in: the button, for whoever coordinates, and the command
 * line with the ids of where the question came from.
 */
export function noPlanMessage(missing: 'council' | 'plan', asked: Asked, words: Words): Message {
  const { council } = words.requests;
  const text = missing === 'council' ? council.none : council.noPlan;
  const how = asked.isDirect ? council.noneDirect : council.noneHow;
  const blocks: KnownBlock[] = [richText(paragraph(text)), richText(paragraph(how))];
  if (asked.isDirect) return { text: escapeText(`${text} ${how}`), blocks };
  const command = council.command(asked.workspace, asked.channel);
  return {
    text: escapeText(`${text} ${how} ${command}`),
    blocks: [
      ...blocks,
      richText(paragraph(code(command))),
      { type: 'actions', elements: [councilButton('import', words.onboarding.greeting.import)] },
    ],
  };
}

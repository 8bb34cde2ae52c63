import type { ActionsBlock, PlainTextOption } from '@slack/types';
import type { Match } from '../../domain/answer.ts';
import { actions, blocks } from '../ids.ts';
import type { Asks } from './ask-about.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** A menu of things to ask about. An option has only 75 characters, so the block's id carries the question and the council. */
export function matchMenu(matches: readonly Match[], ask: Asks, reader: Reader): ActionsBlock[] {
  const options = matches.map(option).filter((one) => one.value.length <= slackLimits.optionValue);
  if (options.length === 0) return [];
  return [
    {
      type: 'actions',
      block_id: `${blocks.menu}${ask}.${reader.council.id ?? ''}`,
      elements: [
        {
          type: 'static_select',
          action_id: actions.pick,
          placeholder: plainText(reader.words.answers.menu[ask], slackLimits.header),
          options: options.slice(0, slackLimits.options),
        },
      ],
    },
  ];
}

function option({ by, id, name, within }: Match): PlainTextOption & { readonly value: string } {
  const { optionText } = slackLimits;
  return {
    text: plainText(name, optionText),
    value: `${by}.${id}`,
    ...(within !== null && { description: plainText(within, optionText) }),
  };
}

import type { KnownBlock } from '@slack/types';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../words/words.ts';
import { actions } from '../ids.ts';
import { footnote } from './footnote.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { questionValue } from './question-value.ts';

type CouncilInChannel = { readonly id: string; readonly channel: string };

const councilsShown = 20;

/** Several councils and none of them lives here: which one is meant? The question waits in the buttons. */
export function chooseCouncilMessage(
  councils: readonly CouncilInChannel[],
  question: Question,
  words: Words,
): Message {
  const { choose, tooMany } = words.requests.council;
  const rows = councils.slice(0, councilsShown).map((council) => councilRow(council, question, words));
  const left = councils.length - rows.length;
  return {
    text: choose,
    blocks: [
      { type: 'section', text: plainText(choose, slackLimits.section) },
      ...rows,
      ...(left > 0 ? [footnote(tooMany(left))] : []),
    ],
  };
}

function councilRow({ id, channel }: CouncilInChannel, question: Question, { common }: Words): KnownBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: `<#${channel}>` },
    accessory: {
      type: 'button',
      action_id: `${actions.ask}council.${id}`,
      text: plainText(common.buttons.choose, slackLimits.button),
      value: questionValue(id, question),
    },
  };
}

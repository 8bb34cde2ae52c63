import type { Button } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { askButton } from './ask-button.ts';
import { cutText } from './cut-text.ts';
import type { Reader } from './reader.ts';

type History = Extract<Answer, { kind: 'history' }>;

const partiesOffered = 4;
// A longer one is not a short name, and a button could not carry it back.
const longestShort = 200;

/** Buttons that leave only one party's words in a history, or let all of them back in; none where only one speaks. */
export function historyFilter({ activity, parties, only }: History, reader: Reader): Button[] {
  const { filter } = reader.words.told;
  const ask = (id: string, label: string, party: { readonly party?: string }): Button => {
    const about = { by: 'activity', id: activity.id } as const;
    const question: Question = { kind: 'history', about, page: 1, ...party };
    return askButton(reader, { id: `history.${id}`, label, question });
  };
  if (only !== null) return [ask('all', filter.all, {})];
  if (parties.length < 2) return [];
  return parties
    .filter(({ short }) => short.length <= longestShort)
    .slice(0, partiesOffered)
    .map(({ short }, place) => ask(`${place}`, filter.only(cutText(short, 40)), { party: short }));
}

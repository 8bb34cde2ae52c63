import type { Button } from '@slack/types';
import type { Page } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { askButton } from './ask-button.ts';
import type { Reader } from './reader.ts';

/** Buttons to the page before and the page after, where there are such. */
export function pageButtons({ page, pages }: Page<unknown>, question: Question, reader: Reader): Button[] {
  if (!('page' in question)) return [];
  const { previous, next } = reader.words.common.buttons;
  const to = (id: string, label: string, page: number) =>
    askButton(reader, { id, label, question: { ...question, page } });
  return [
    ...(page > 1 ? [to('previous', previous, page - 1)] : []),
    ...(page < pages ? [to('next', next, page + 1)] : []),
  ];
}

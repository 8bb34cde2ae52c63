import type { Button } from '@slack/types';
import type { Named } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { askButton } from './ask-button.ts';
import type { Reader } from './reader.ts';

const sides = ['status', 'owners', 'history'] as const;

/** Buttons that turn an activity over: its status, its owners and its history, but for the side already shown. */
export function activityButtons({ id }: Named, showing: (typeof sides)[number], reader: Reader): Button[] {
  const { buttons } = reader.words.common;
  return sides
    .filter((side) => side !== showing)
    .map((side) => {
      const question: Question = { kind: side, about: { by: 'activity', id }, page: 1 };
      return askButton(reader, { id: side, label: buttons[side], question });
    });
}

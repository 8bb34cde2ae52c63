import type { AgendaChoice } from './agenda-facts.ts';

/** Which part of a choice is wrong, and why. */
export type ChoiceRefusal = {
  readonly field: 'dropped' | 'minutes' | 'title' | 'decided';
  readonly why: 'empty' | 'too-long' | 'not-minutes';
};

const longest = { dropped: 300, title: 120, decided: 2_900 } as const;
const mostMinutes = 480;

/** What is wrong with a choice: words that are missing or too long, minutes that are none. Empty where it is whole. */
export function choiceRefusals(choice: AgendaChoice): readonly ChoiceRefusal[] {
  const words = (['dropped', 'title', 'decided'] as const).flatMap((field): readonly ChoiceRefusal[] => {
    const text = choice[field];
    if (text === undefined) return [];
    if (text.trim() === '') return [{ field, why: 'empty' }];
    return [...text].length > longest[field] ? [{ field, why: 'too-long' }] : [];
  });
  const { minutes } = choice;
  const isMinutes =
    minutes === undefined || (Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes);
  return isMinutes ? words : [...words, { field: 'minutes', why: 'not-minutes' }];
}

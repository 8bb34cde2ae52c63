import type { Goal } from '../domain/decided-plan.ts';
import { fold } from '../domain/fold.ts';
import { languages } from '../domain/language.ts';
import { wordsFor } from '../words/words-for.ts';

const shortestPart = 4;

/**
 * The goal that words name: its number, or a part of its official name that no other goal has.
 * `none` is a number that no goal has; `unclear` everything else.
 */
export function namedGoal(words: string): Goal | 'none' | 'unclear' {
  const number = /^\d+$/.exec(words)?.[0];
  if (number !== undefined) return isGoal(Number(number)) ? Number(number) : 'none';
  const part = fold(words);
  if (part.length < shortestPart) return 'unclear';
  const [goal, ...others] = new Set(languages.flatMap((language) => goalsNamed(part, language)));
  return goal !== undefined && others.length === 0 ? goal : 'unclear';
}

function isGoal(number: number): boolean {
  return number >= 1 && number <= 17;
}

function goalsNamed(part: string, language: (typeof languages)[number]): Goal[] {
  return wordsFor(language).common.goals.flatMap((name, index) =>
    fold(name).includes(part) ? [index + 1] : [],
  );
}

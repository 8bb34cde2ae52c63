import type { Question } from '../../domain/question.ts';

/** A question put to one council (`null`: the one of the place), as a button carries it. `src/slack/asked-again.ts` reads it back. */
export function questionValue(council: string | null, question: Question): string {
  return JSON.stringify({ council, question });
}

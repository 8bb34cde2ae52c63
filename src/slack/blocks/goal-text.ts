import type { Goal } from '../../domain/decided-plan.ts';
import type { Words } from '../../words/words.ts';

/** A goal with its official name: `11 Hållbara städer och samhällen`. */
export function goalText(goal: Goal, words: Words): string {
  return `${goal} ${words.common.goals[goal - 1] ?? ''}`.trimEnd();
}

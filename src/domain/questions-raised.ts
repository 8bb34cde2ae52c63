import type { RaisedQuestion } from './council-plan.ts';
import type { WrittenUpdate } from './standing-updates.ts';

/**
 * What was asked about an activity, in the order it comes in. A question that came with an update is as the update's
 * latest wording asks it, under the id and at the instant it was first asked; a wording that asks nothing ends it. One
 * whose update was taken back is there still: `withdrawnUpdates` tells.
 */
export function questionsRaised(
  questions: readonly RaisedQuestion[],
  written: readonly WrittenUpdate[],
): readonly RaisedQuestion[] {
  const revisedBy = new Map(written.map(({ id, revises }) => [id, revises]));
  const reworded = new Set(revisedBy.values());
  const askedWith = new Map(questions.map((question) => [question.update, question]));
  const firstAsked = (question: RaisedQuestion): RaisedQuestion => {
    const revises = revisedBy.get(question.update ?? '') ?? null;
    const earlier = revises === null ? undefined : askedWith.get(revises);
    return earlier === undefined ? question : firstAsked(earlier);
  };
  return questions
    .filter(({ update }) => update === null || !reworded.has(update))
    .map((question) => {
      const { id, at } = firstAsked(question);
      return { ...question, id, at };
    });
}

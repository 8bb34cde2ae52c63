import type { QuestionItem } from './agenda.ts';
import type { AgendaFacts } from './agenda-facts.ts';
import { questionMinutes } from './agenda-minutes.ts';
import { heardOn, unreachedOn } from './heard-on.ts';
import { withdrawnUpdates } from './withdrawn-updates.ts';

/** The key of the item that takes up a raised question. */
export function questionKey({ id }: { readonly id: string }): string {
  return `question/${id}`;
}

/**
 * Every question that no meeting has taken up, oldest first, but for what a coordinator has taken off and what was taken
 * back with its update.
 */
export function questionsDue({ snapshot, held, choices }: AgendaFacts): readonly QuestionItem[] {
  return snapshot.plan.activities
    .flatMap((activity) => {
      const takenBack = withdrawnUpdates(activity);
      const standing = activity.questions.filter(({ update }) => !takenBack.has(update));
      return standing.map((question) => ({ question, activity }));
    })
    .filter(({ question }) => {
      const key = questionKey(question);
      return heardOn(key, held) === null && choices.get(key)?.dropped === undefined;
    })
    .sort((one, other) => one.question.at.getTime() - other.question.at.getTime())
    .map(({ question, activity: { id, name } }) => {
      const key = questionKey(question);
      const minutes = choices.get(key)?.minutes ?? questionMinutes(question);
      return { key, minutes, question, activity: { id, name }, since: unreachedOn(key, held) };
    });
}

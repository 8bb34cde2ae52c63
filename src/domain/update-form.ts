import type { Activity, RaisedQuestion, Seat, Update } from './council-plan.ts';
import { statedStatus, updatesOfSeat } from './stated-status.ts';
import type { UpdateWords } from './update-words.ts';

/**
 * What a form about an activity is filled in with from what a seat last said: the status it states, and the words of its
 * latest report. A question is asked once and not filled in again.
 */
export function wordsBefore(activity: Activity, seat: Seat): UpdateWords {
  const said = updatesOfSeat(activity, seat);
  const report = said.find(({ nature }) => nature === 'report');
  return {
    status: statedStatus(said),
    text: report?.text ?? '',
    nextStep: report?.nextStep ?? null,
    link: report?.link ?? null,
    question: null,
  };
}

/** What a form is filled in with to reword an update: all that it says, with the question that came with it. */
export function wordsOf(
  { status, text, nextStep, link, id }: Update,
  questions: readonly RaisedQuestion[],
): UpdateWords {
  const asked = questions.find(({ update }) => update === id);
  return { status, text, nextStep, link, question: asked ? { kind: asked.kind, text: asked.text } : null };
}

import type { Seat } from '../domain/council-plan.ts';
import type { Actor } from '../domain/permission.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
import type { UpdateWords } from '../domain/update-words.ts';
import { visibleText } from '../domain/visible-text.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';

/** What was typed and not sent, as it stood in the form. */
export type DraftTyped = CouncilMeant & {
  readonly actor: Actor;
  readonly activity: string;
  readonly seat: Seat | null;
  readonly words: UpdateWords;
};

/** What came of it; `empty`: nothing was typed, and an earlier draft stays. */
export type DraftKept = 'kept' | 'empty' | 'not-permitted' | 'gone';

/** Keeps what somebody typed about an activity they may report on, to be offered when they next open its form. */
export async function keepDraft(
  deps: Pick<Deps, 'plans' | 'drafts' | 'clock'>,
  { actor, activity: id, seat, words, ...meant }: DraftTyped,
): Promise<DraftKept> {
  const snapshot = await councilMeant(deps, meant);
  const activity = snapshot?.activities.get(id);
  if (!snapshot || !activity) return 'gone';
  if (actor === 'operator' || seatsToSpeakFor(snapshot, actor, activity).length === 0) return 'not-permitted';
  const typed = plainWords(words);
  if (!saysAnything(typed)) return 'empty';
  const of = { council: meant.council, activity: id, user: actor.user };
  await deps.drafts.keep(of, { seat, words: typed, savedAt: deps.clock.now() });
  return 'kept';
}

function plainWords({ status, text, nextStep, link, question }: UpdateWords): UpdateWords {
  return {
    status,
    text: visibleText(text),
    nextStep: visibleText(nextStep ?? '') || null,
    link: visibleText(link ?? '') || null,
    question: question && { kind: question.kind, text: visibleText(question.text) },
  };
}

/** A status alone was chosen by one press and is as soon chosen again. */
function saysAnything({ text, nextStep, link, question }: UpdateWords): boolean {
  return [text, nextStep, link, question?.text].some((typed) => (typed ?? '') !== '');
}

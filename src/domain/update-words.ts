import type { RaisedQuestion } from './council-plan.ts';
import { type Status, statuses } from './status.ts';
import { visibleText } from './visible-text.ts';

/** What a person says in an update. `question` is one for the council. */
export type UpdateWords = {
  readonly status: Status | null;
  readonly text: string;
  readonly nextStep: string | null;
  readonly link: string | null;
  readonly question: Pick<RaisedQuestion, 'kind' | 'text'> | null;
};

/** The same as it comes from a form, whatever was typed or chosen. */
export type TypedWords = {
  readonly status: string | null;
  readonly text: string;
  readonly nextStep: string | null;
  readonly link: string | null;
  readonly question: { readonly kind: string | null; readonly text: string } | null;
};

/** Why a field cannot be taken as it is; `unknown` is a choice that there is not. */
export type FieldRefusal = {
  readonly field: keyof UpdateWords;
  readonly why: 'empty' | 'too-short' | 'too-long' | 'not-a-link' | 'unknown';
};

const shortestText = 10;
/** Below Slack's 3,000 for one field, so that what is typed can be shown again with something around it. */
export const longestText = 2_900;

/**
 * What somebody has typed, as it will be stored, or every field that stands in the way. What happened takes 10 to 2,900
 * characters (code points, ends trimmed), the others at most as many; a field of nothing visible is not filled in. A
 * link leads to a web page.
 */
export function checkUpdateWords(
  typed: TypedWords,
): { readonly words: UpdateWords } | { readonly refusals: readonly FieldRefusal[] } {
  const words = {
    status: typed.status,
    text: visibleText(typed.text),
    nextStep: visibleText(typed.nextStep ?? '') || null,
    link: visibleText(typed.link ?? '') || null,
    question: questionTyped(typed.question),
  };
  const refusals = refusalsOf(words);
  return hasKnownChoices(words) && refusals.length === 0 ? { words } : { refusals };
}

function questionTyped(typed: TypedWords['question']): TypedWords['question'] {
  const text = visibleText(typed?.text ?? '');
  return typed === null || text === '' ? null : { kind: typed.kind, text };
}

function refusalsOf(words: TypedWords): readonly FieldRefusal[] {
  const reasons: Readonly<Record<keyof UpdateWords, FieldRefusal['why'] | null>> = {
    status: isStatus(words.status) ? null : 'unknown',
    text: wrongWithText(words.text),
    nextStep: wrongWithLength(words.nextStep),
    link: wrongWithLength(words.link) ?? wrongWithLink(words.link),
    question: wrongWithLength(words.question?.text ?? null) ?? (isKind(words.question) ? null : 'unknown'),
  };
  return Object.entries(reasons).flatMap(([field, why]) =>
    why === null ? [] : [{ field: field as keyof UpdateWords, why }],
  );
}

function wrongWithText(text: string): FieldRefusal['why'] | null {
  if (text === '') return 'empty';
  return lengthOf(text) < shortestText ? 'too-short' : wrongWithLength(text);
}

function wrongWithLength(text: string | null): 'too-long' | null {
  return text !== null && lengthOf(text) > longestText ? 'too-long' : null;
}

function wrongWithLink(link: string | null): 'not-a-link' | null {
  return link === null || (/^https?:\/\/\S+$/i.test(link) && URL.canParse(link)) ? null : 'not-a-link';
}

/** An emoji is one character to whoever counts, not two. */
function lengthOf(text: string): number {
  return [...text].length;
}

function hasKnownChoices(words: TypedWords): words is UpdateWords {
  return isStatus(words.status) && isKind(words.question);
}

function isStatus(status: string | null): status is Status | null {
  return status === null || (statuses as readonly string[]).includes(status);
}

function isKind(question: TypedWords['question']): question is UpdateWords['question'] {
  return question === null || question.kind === 'discuss' || question.kind === 'decide';
}

import type { UpdateWords } from '../domain/update-words.ts';
import type { UpdateFields } from './blocks/update-fields.ts';
import type { UpdateFormIds } from './modals/update-form-ids.ts';

/** An update's form as it came back: what it remembered, and what stands in its fields. */
export type FilledUpdate = { readonly ids: Omit<UpdateFormIds, 'round'>; readonly fields: UpdateFields };

/** What was typed, not yet checked. */
export function typedWords({
  status,
  text,
  nextStep,
  link,
  question,
  questionKind,
}: UpdateFields): UpdateWords {
  const asked = question.trim() === '' ? null : { kind: questionKind, text: question };
  return { status, text, nextStep, link, question: asked };
}

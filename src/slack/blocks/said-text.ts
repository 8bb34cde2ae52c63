import type { Update } from '../../domain/council-plan.ts';
import { cutText } from './cut-text.ts';
import type { Reader } from './reader.ts';

/** The words of a report and its next step as one text, cut to the room there is. */
export function saidText(
  { text, nextStep }: Pick<Update, 'text' | 'nextStep'>,
  room: number,
  { words }: Reader,
): string {
  const next = nextStep === null ? '' : `\n${words.answers.activity.nextStep}${nextStep}`;
  return cutText(`${text}${next}`.trim(), room);
}

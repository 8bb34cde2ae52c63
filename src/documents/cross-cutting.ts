import type { Goal } from '../domain/decided-plan.ts';
import { readGoals } from './read-goals.ts';

const cue =
  /övergripande|tvärgående|genomgående|horisontell|(?:samtliga|alla)\s+(?:tema|samarbets|samverkans|insats|fokus)?områden/iu;
const mention = /mål(?:en)?\s+\d{1,2}(?:\s*(?:,|och|samt|&)\s*\d{1,2})*(?!\d)/giu;

/** The goals that a text says belong to every area: "Mål 5 … och Mål 17 … ses som övergripande". */
export function crossCuttingGoals(text: string): readonly Goal[] {
  const sentences = text.split(/(?<=[.!?])\s/).filter((sentence) => cue.test(sentence));
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(mention)].flatMap(([words]) => readGoals(words).goals),
  );
}

/** Whether a label announces goals for every area: "Övergripande mål". */
export function announcesCrossCutting(label: string): boolean {
  return cue.test(label) && /mål/iu.test(label);
}

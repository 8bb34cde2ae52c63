import { readPlan } from '../documents/read-plan.ts';
import type { Language } from '../domain/language.ts';
import { termSeasons } from '../domain/seasons.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Output } from './output.ts';
import { readPlanFile } from './read-plan-file.ts';
import { readingContract } from './reading-contract.ts';
import { readingReport } from './reading-report.ts';
import { refusalSentence } from './refusal-sentence.ts';

type Asked = { readonly file: string; readonly json: boolean; readonly language: Language };

/** `check FILE`: reads a plan, stores nothing, and tells a person or (`json`) a program what was read. */
export async function checkCommand({ file, json, language }: Asked, output: Output): Promise<0 | 1> {
  const words = wordsFor(language);
  const read = await readPlanFile(file);
  const reading = read.ok ? readPlan(read.file, termSeasons) : read.refusal;
  if ('refused' in reading) {
    output.error(refusalSentence(reading, file, words));
    return 1;
  }
  output.line(
    json
      ? JSON.stringify(readingContract(reading, words), null, 2)
      : readingReport(reading, words).join('\n'),
  );
  return 0;
}

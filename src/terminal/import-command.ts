import { councilSeasons } from '../app/council-seasons.ts';
import { importPlan } from '../app/import-plan.ts';
import type { Deps, Place } from '../app/ports.ts';
import { acceptFile } from '../documents/accept-file.ts';
import { readPlan } from '../documents/read-plan.ts';
import type { PlanReading } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Seasons } from '../domain/seasons.ts';
import { wordsFor } from '../words/words-for.ts';
import { importReport } from './import-report.ts';
import type { Output } from './output.ts';
import { type FileRefusal, readPlanFile } from './read-plan-file.ts';
import { refusalSentence } from './refusal-sentence.ts';

type Asked = Place & { readonly file: string; readonly language: Language };

type Read = {
  readonly reading: PlanReading;
  readonly source: { readonly file: string; readonly text: string };
};

/** `import FILE`: makes a document the plan of the council in a channel, and says what that stored or changed. */
export async function importCommand(
  deps: Pick<Deps, 'plans' | 'writer' | 'clock'>,
  { file, language, workspace, channel }: Asked,
  output: Output,
): Promise<0 | 1> {
  const words = wordsFor(language);
  const place = { workspace, channel };
  const read = await readSource(file, await councilSeasons(deps, place));
  if ('refused' in read) {
    output.error(refusalSentence(read, file, words));
    return 1;
  }
  const imported = await importPlan(deps, { ...read, place, by: null });
  const report = importReport(imported, { file, channel, reading: read.reading }, words).join('\n');
  if (imported.outcome === 'conflict') {
    output.error(report);
    return 1;
  }
  output.line(report);
  return 0;
}

async function readSource(path: string, seasons: Seasons): Promise<Read | FileRefusal> {
  const read = await readPlanFile(path);
  if (!read.ok) return read.refusal;
  const accepted = acceptFile(read.file);
  if ('refused' in accepted) return accepted;
  const reading = readPlan(read.file, seasons);
  return 'refused' in reading ? reading : { reading, source: { file: read.file.name, text: accepted.text } };
}

import type { Update } from '../../domain/council-plan.ts';
import type { Reader } from './reader.ts';
import { updateDay } from './update-day.ts';

/** When somebody was last heard, and whether they only said that nothing is new. */
export function heardText(latest: Update, reader: Reader): string {
  const { day, ago } = updateDay(latest, reader);
  const { told, answers } = reader.words;
  return latest.nature === 'nothing-new' ? told.nothingNew(day, ago) : answers.activity.by(day, ago);
}

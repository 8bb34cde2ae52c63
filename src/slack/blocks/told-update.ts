import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { UpdateFrom } from '../../domain/update-from.ts';
import { authorRuns } from './author-runs.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { paragraph } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';
import { updateDay } from './update-day.ts';

/** One update in short: from whom and when, with what status, and its words, quoted and cut. */
export function toldUpdateParts(told: UpdateFrom, reader: Reader): (RichTextSection | RichTextQuote)[] {
  const { update } = told;
  const { day, ago } = updateDay(update, reader);
  return [
    paragraph(`${seatName(told)}, ${day} (${ago})`, ...authorRuns(update, reader), ...standing(told, reader)),
    ...saidParts(update, shown.situation, reader),
  ];
}

function standing({ update: { nature, status } }: UpdateFrom, { words }: Reader): string[] {
  if (nature === 'nothing-new') return [`\n${words.updates.buttons.nothingNew}`];
  return status === null ? [] : [`\n${statusText(status, words)}`];
}

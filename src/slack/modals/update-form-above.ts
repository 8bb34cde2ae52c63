import type { KnownBlock, RichTextQuote, RichTextSection } from '@slack/types';
import type { Named } from '../../domain/answer.ts';
import type { Day } from '../../domain/calendar.ts';
import type { UpdateFrom } from '../../domain/update-from.ts';
import { cutText } from '../blocks/cut-text.ts';
import { dayText } from '../blocks/day-text.ts';
import { shown } from '../blocks/limits.ts';
import type { Reader } from '../blocks/reader.ts';
import { bold, paragraph, quoted, richText } from '../blocks/rich-text.ts';
import { toldUpdateParts } from '../blocks/told-update.ts';

/** What a form shows of its activity before one writes. */
export type AboutActivity = {
  readonly activity: Named;
  readonly area: string;
  readonly decided: { readonly situation: string | null; readonly on: Day };
  readonly latest: UpdateFrom | null;
};

/** The decided situation and the latest update, each under its own label and with its date. */
export function updateFormAbove(about: AboutActivity, reader: Reader): KnownBlock[] {
  const { answers, updates } = reader.words;
  const name = bold(cutText(about.activity.name, shown.name));
  const decided = [
    bold(answers.activity.decided),
    answers.activity.decidedOn(dayText(about.decided.on, reader.words)),
  ];
  return [
    richText(paragraph(name, `\n${cutText(about.area, shown.note)}`)),
    richText(paragraph(...decided), situation(about, reader)),
    richText(paragraph(bold(updates.form.latest)), ...latest(about, reader)),
  ];
}

function situation(
  { decided: { situation: text } }: AboutActivity,
  { words }: Reader,
): RichTextSection | RichTextQuote {
  if (!text?.trim()) return paragraph(words.answers.activity.noSituation);
  return quoted(cutText(text, shown.text));
}

function latest({ latest: told }: AboutActivity, reader: Reader): (RichTextSection | RichTextQuote)[] {
  return told === null ? [paragraph(reader.words.common.noStatus)] : toldUpdateParts(told, reader);
}

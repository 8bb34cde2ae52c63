import type { RichTextQuote, RichTextSection } from '@slack/types';
import { dayOf } from '../../domain/calendar.ts';
import type { HistoryEntry } from '../../domain/history-entry.ts';
import { agoText } from './ago-text.ts';
import { authorRuns } from './author-runs.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import { questionParts } from './question-parts.ts';
import type { Reader } from './reader.ts';
import { bold, italic, paragraph, person, quoted, type Run, struck } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { saidText } from './said-text.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';

type Parts = (RichTextSection | RichTextQuote)[];
type Told<Kind extends HistoryEntry['kind']> = Extract<HistoryEntry, { kind: Kind }>;

/** One entry of a history: its day, whose it is, what changed and what was said. What no longer stands is struck out. */
export function historyEntryParts(entry: HistoryEntry, reader: Reader): Parts {
  switch (entry.kind) {
    case 'update':
      return updateParts(entry, reader);
    case 'former':
      return formerParts(entry, reader);
    case 'question':
      return raisedParts(entry, reader);
    case 'decided': {
      const { answers } = reader.words;
      return [paragraph(when(entry.on, reader), answers.history.decided(entry.revision))];
    }
  }
}

function updateParts(entry: Told<'update'>, reader: Reader): Parts {
  const heading = said(entry, entry.update, reader);
  return [
    paragraph(...heading, `\n${change(entry, reader)}`),
    ...saidParts(entry.update, shown.report, reader),
  ];
}

function change({ previous, update: { status, nature } }: Told<'update'>, { words }: Reader): string {
  if (nature === 'nothing-new') return words.told.nothingNewShort;
  if (status === null) return words.answers.activity.withoutStatus;
  if (previous === null || previous === status) return statusText(status, words);
  return `${statusText(previous, words)} → ${statusText(status, words)}`;
}

function formerParts(entry: Told<'former'>, reader: Reader): Parts {
  const { update } = entry;
  const { former, by } = reader.words.told;
  const { ended } = update;
  const day = dayText(dayOf(ended.at, reader.council.zone), reader.words);
  const label = bold(former[ended.as](day));
  const whose = ended.by === null ? [] : [by, person(ended.by)];
  const text = saidText(update, shown.report, reader);
  return [
    paragraph(...said(entry, update, reader), '\n', label, ...whose),
    ...(text === '' ? [] : [quoted(struck(text))]),
  ];
}

function raisedParts(entry: Told<'question'>, reader: Reader): Parts {
  const { question, withdrawn } = entry;
  const room = shown.report;
  const heading = said(entry, { ...question, registered: null, editedAt: null }, reader);
  if (!withdrawn) return [paragraph(...heading), ...questionParts(question, reader, { room })];
  const label = italic(`\n${reader.words.told.former.questionWithdrawn}`);
  return [paragraph(...heading, label), ...questionParts(question, reader, { room, mark: struck })];
}

type Given = Parameters<typeof authorRuns>[0] & { readonly at: Date };

function said(seat: Parameters<typeof seatName>[0], given: Given, reader: Reader): readonly Run[] {
  const day = dayOf(given.at, reader.council.zone);
  return [when(day, reader), seatName(seat), ...authorRuns(given, reader)];
}

function when(day: string, { words, today }: Reader): Run {
  return bold(`${dayText(day, words)}, ${agoText(day, today, words)}\n`);
}

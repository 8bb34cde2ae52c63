import type { RichTextSection } from '@slack/types';
import type { ActivityLine } from '../../domain/answer.ts';
import { agoText } from './ago-text.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { reportedStatus } from './reported-status.ts';
import { reportingNote } from './reporting-note.ts';
import { bold, paragraph } from './rich-text.ts';

/** One activity in a list: its name, and below it how it goes, where it belongs and when it is reported. */
export function activityRow(line: ActivityLine, reader: Reader): RichTextSection {
  const facts = [heardStatus(line, reader), cutText(line.area, shown.note), reportingNote(line, reader)];
  return paragraph(
    bold(cutText(line.name, shown.name)),
    `\n${facts.filter((fact) => fact !== '').join(' · ')}`,
  );
}

function heardStatus(line: ActivityLine, { words, today }: Reader): string {
  const { reportedOn } = line;
  const text = reportedStatus(line, words);
  return reportedOn === null ? text : `${text}, ${agoText(reportedOn, today, words)}`;
}

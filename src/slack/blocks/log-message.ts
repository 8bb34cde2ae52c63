import type { Button, KnownBlock } from '@slack/types';
import type { Page } from '../../domain/answer.ts';
import type { LogLine } from '../../domain/log-line.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { type LogPart, logButton } from './log-button.ts';
import { logRow } from './log-row.ts';
import type { Message } from './message.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bullets, paragraph, richText } from './rich-text.ts';

/** A page of the log. `about` is the name of the activity that it is about, `null` for the whole council's. */
export type LogShown = {
  readonly part: Omit<LogPart, 'page'>;
  readonly about: string | null;
  readonly entries: Page<LogLine>;
};

/** The log for a coordinator, newest first. */
export function logMessage({ part, about, entries }: LogShown, reader: Reader): Message {
  const { log } = reader.words;
  const title = about === null ? log.title : log.of(cutText(about, shown.name));
  const rows = entries.rows.map((line) => logRow(line, reader));
  const buttons = turning(entries, part, reader);
  const actions: KnownBlock[] = buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
  return {
    text: escapeText(`${title}. ${entries.total === 0 ? log.empty : log.entries(entries.total)}`),
    blocks: [
      header(title),
      richText(rows.length > 0 ? bullets(rows) : paragraph(log.empty)),
      ...pageNote(entries, reader),
      ...actions,
    ],
  };
}

function turning({ page, pages }: Page<LogLine>, part: Omit<LogPart, 'page'>, { words }: Reader): Button[] {
  const { previous, next } = words.common.buttons;
  return [
    ...(page > 1 ? [logButton('previous', previous, { ...part, page: page - 1 })] : []),
    ...(page < pages ? [logButton('next', next, { ...part, page: page + 1 })] : []),
  ];
}

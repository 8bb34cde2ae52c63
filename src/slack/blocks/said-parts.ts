import type { RichTextQuote } from '@slack/types';
import type { Update } from '../../domain/council-plan.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { link, quoted, type Run } from './rich-text.ts';
import { saidText } from './said-text.ts';

/** What a report says, its next step and its link, in the reporter's own words and no longer than there is room for. */
export function saidParts(
  update: Pick<Update, 'text' | 'nextStep' | 'link'>,
  room: number,
  reader: Reader,
): RichTextQuote[] {
  const said = saidText(update, room, reader);
  const address = linkRuns(update.link, reader);
  if (address.length === 0) return said === '' ? [] : [quoted(said)];
  return [quoted(said === '' ? '' : `${said}\n`, ...address)];
}

/** Only what leads to the web can be opened; anything else, and what is too long to show whole, is plain text. */
function linkRuns(address: string | null, { words }: Reader): readonly Run[] {
  if (address === null) return [];
  const isOpenable = /^https?:\/\//i.test(address) && address.length <= shown.link;
  return [words.told.link, isOpenable ? link(address) : cutText(address, shown.note)];
}

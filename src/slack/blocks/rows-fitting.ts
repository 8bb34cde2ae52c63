import type { RichTextList, RichTextSection } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { fitting } from './fitting.ts';
import { bullets, paragraph } from './rich-text.ts';

/** A bulleted list of the rows that fit in so many characters, and how many more there are. Nothing where there are none. */
export function rowsFitting(
  rows: readonly RichTextSection[],
  room: number,
  { common }: Words,
): (RichTextList | RichTextSection)[] {
  const { shown, left } = fitting(rows, room);
  return [
    ...(shown.length === 0 ? [] : [bullets(shown)]),
    ...(left === 0 ? [] : [paragraph(common.andMore(left))]),
  ];
}

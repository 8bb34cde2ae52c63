import type { KnownBlock } from '@slack/types';
import type { Page } from '../../domain/answer.ts';
import { footnote } from './footnote.ts';
import type { Reader } from './reader.ts';

/** Which page this is; nothing where one page holds it all. */
export function pageNote({ page, pages, total }: Page<unknown>, reader: Reader): KnownBlock[] {
  return pages > 1 ? [footnote(reader.words.answers.page(page, pages, total))] : [];
}

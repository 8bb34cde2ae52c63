import { fold } from '../domain/fold.ts';
import { type Entry, wholeText } from './entry.ts';
import type { SectionRead } from './read-section.ts';

const longestName = 100;

/** The areas of a document that only lists them: the items right after a heading or a line that announces areas. */
export function listedAreas(reads: readonly SectionRead[]): readonly Entry[] {
  for (const { section, intro, isContents } of reads) {
    if (isContents) continue;
    const announced = intro.findIndex(
      (entry) => wholeText(entry).trim().endsWith(':') && announces(wholeText(entry)),
    );
    const underHeading = announced === -1 && announces(section.heading?.text ?? '');
    if (announced === -1 && !underHeading) continue;
    const items = itemsFrom(intro.slice(announced + 1));
    if (items.length >= 2) return items;
  }
  return [];
}

function announces(text: string): boolean {
  return fold(text).includes('omrade') || fold(text).includes('omradena');
}

function itemsFrom(entries: readonly Entry[]): readonly Entry[] {
  const end = entries.findIndex((entry) => !isItem(entry));
  return end === -1 ? entries : entries.slice(0, end);
}

function isItem({ label, marked, text }: Entry): boolean {
  return label === null && marked && text.length <= longestName && !text.endsWith('.');
}

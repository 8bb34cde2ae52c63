import type { Finding } from '../domain/finding.ts';
import { sayFinding } from '../words/say-finding.ts';
import type { Words } from '../words/words.ts';
import { type Chapter, chapterOf, chapters } from './finding-chapters.ts';
import { underlined, wrapText } from './wrap-text.ts';

/** One thing to tell, with every line that it is true of. */
type Told = { readonly text: string; readonly lines: readonly number[]; readonly to: number };

/** More than this many names or lines are counted instead. */
const mostNamed = 3;
const mostLines = 30;

/** One chapter of the report: how many things it tells, and its lines. */
export type ChapterTold = {
  readonly chapter: Chapter;
  readonly count: number;
  readonly lines: readonly string[];
};

/** The findings by chapter, each with its place; what is true of several lines is told once. Empty chapters are left out. */
export function readingChapters(findings: readonly Finding[], words: Words): readonly ChapterTold[] {
  const byChapter = Map.groupBy(findings, ({ code }) => chapterOf[code]);
  return chapters.flatMap((chapter) => {
    const told = tell(byChapter.get(chapter) ?? [], words);
    if (told.length === 0) return [];
    const width = told.reduce((widest, one) => Math.max(widest, place(one, words).length), 0) + 4;
    const lines = told.flatMap((one) =>
      wrapText(sentence(one, words), `  ${place(one, words)}`.padEnd(width)),
    );
    return [
      { chapter, count: told.length, lines: [...underlined(words.reading.chapters[chapter], '-'), ...lines] },
    ];
  });
}

function tell(findings: readonly Finding[], words: Words): readonly Told[] {
  const together = Map.groupBy(findings, (finding) => kindOf(finding, words));
  return [...together.values()].map((same) => {
    const [first] = same;
    const lines = same.flatMap(({ line }) => line ?? []);
    const to = first && 'to' in first && same.length === 1 ? first.to : (lines[0] ?? 0);
    return { text: sentenceFor(same, words), lines: [...new Set(lines)], to };
  });
}

/** Findings of one kind are told in one sentence. */
function kindOf(finding: Finding, words: Words): string {
  if (finding.code === 'fact-blank' || finding.code === 'layout-skipped') return finding.code;
  return finding.code === 'field-missing' ? `${finding.code} ${finding.field}` : sayFinding(finding, words);
}

function sentenceFor(same: readonly Finding[], words: Words): string {
  const { reading, common, imports } = words;
  const [first] = same;
  if (first === undefined) return '';
  switch (first.code) {
    case 'fact-blank':
      return reading.blank(
        same.flatMap((one) => (one.code === 'fact-blank' ? [imports.facts[one.fact]] : [])),
      );
    case 'field-missing': {
      const names = same.flatMap((one) => (one.code === 'field-missing' ? [common.quote(one.activity)] : []));
      const many = names.length > mostNamed;
      return reading.missingFor(
        reading.fields[first.field],
        many ? common.activities(names.length) : names.join(', '),
      );
    }
    case 'layout-skipped': {
      const texts = new Set(
        same.flatMap((one) => (one.code === 'layout-skipped' ? [common.quote(one.text)] : [])),
      );
      const more = texts.size > mostNamed ? ` ${common.andMore(texts.size - mostNamed)}` : '';
      return reading.layout(`${[...texts].slice(0, mostNamed).join(', ')}${more}`);
    }
    case 'text-kept':
      return reading.section(first.heading);
    case 'contents-skipped':
      return reading.contents;
    default:
      return sayFinding(first, words);
  }
}

function place({ lines, to }: Told, words: Words): string {
  const [first] = lines;
  return first === undefined ? '' : words.reading.line(first, to);
}

function sentence({ text, lines }: Told, { reading, common }: Words): string {
  const others = lines.slice(1, mostLines);
  if (others.length === 0) return text;
  const more = lines.length > mostLines ? ` ${common.andMore(lines.length - mostLines)}` : '';
  return `${text} ${reading.alsoOn(`${others.join(', ')}${more}`)}`;
}

import type { Finding } from '../domain/finding.ts';
import { sayFinding } from '../words/say-finding.ts';
import type { Words } from '../words/words.ts';
import { type Chapter, chapterOf, chapters } from './finding-chapters.ts';
import { underlined, wrapText } from './wrap-text.ts';

/** One thing to tell, with every line that it is true of. */
type Told = { readonly text: string; readonly lines: readonly number[]; readonly to: number };

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
  const blank = findings.flatMap((finding) => (finding.code === 'fact-blank' ? [finding] : []));
  const facts = blank.map(({ fact }) => words.imports.facts[fact]);
  const texts = findings.map((finding) => ({
    finding,
    text: finding.code === 'fact-blank' ? words.reading.blank(facts) : shortSentence(finding, words),
  }));
  return [...Map.groupBy(texts, ({ text }) => text)].map(([text, same]) => {
    const lines = same.flatMap(({ finding }) => finding.line ?? []);
    const last = same[0]?.finding;
    return { text, lines, to: last && 'to' in last && same.length === 1 ? last.to : (lines[0] ?? 0) };
  });
}

/** Where the place is told beside the sentence, it need not be told in it. */
function shortSentence(finding: Finding, words: Words): string {
  if (finding.code === 'text-kept') return words.reading.section(finding.heading);
  return finding.code === 'contents-skipped' ? words.reading.contents : sayFinding(finding, words);
}

function place({ lines, to }: Told, words: Words): string {
  const [first] = lines;
  return first === undefined ? '' : words.reading.line(first, to);
}

function sentence({ text, lines }: Told, words: Words): string {
  const others = lines.slice(1);
  return others.length === 0 ? text : `${text} ${words.reading.alsoOn(others)}`;
}

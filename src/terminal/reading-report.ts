import type { DecidedPlan } from '../domain/decided-plan.ts';
import type { PlanReading } from '../domain/finding.ts';
import type { Words } from '../words/words.ts';
import { readingAreas } from './reading-areas.ts';
import { type ChapterTold, readingChapters } from './reading-chapters.ts';
import { underlined, wrapText } from './wrap-text.ts';

/** What a person is told about a document that was read: what it holds first, then everything worth knowing about it. */
export function readingReport({ decided, findings }: PlanReading, words: Words): readonly string[] {
  const chapters = readingChapters(findings, words);
  return [
    ...underlined(decided.document.title ?? words.reading.untitled, '='),
    '',
    ...wrapText(summary(decided, chapters, words).join(' ')),
    '',
    ...facts(decided, words),
    '',
    ...readingAreas(decided.areas, words),
    ...chapters.flatMap(({ lines }) => ['', ...lines]),
  ];
}

function summary(
  { areas }: DecidedPlan,
  chapters: readonly ChapterTold[],
  { reading, common }: Words,
): readonly string[] {
  const activities = areas.reduce((count, area) => count + area.activities.length, 0);
  const toFix = chapters.find(({ chapter }) => chapter === 'fix')?.count ?? 0;
  const guessed = chapters.find(({ chapter }) => chapter === 'guessed')?.count ?? 0;
  return [
    activities === 0
      ? reading.summary.areasOnly(areas.length)
      : reading.summary.all(areas.length, common.activities(activities)),
    toFix === 0 ? reading.summary.clean : reading.summary.toFix(toFix),
    ...(guessed === 0 ? [] : [reading.summary.guessed(guessed)]),
    reading.summary.stored,
  ];
}

function facts(
  { document, period, parties, crossCuttingGoals }: DecidedPlan,
  { reading }: Words,
): readonly string[] {
  const stated: readonly (readonly [string, string | null])[] = [
    [reading.facts.period, period && reading.period(period.from, period.to)],
    [
      reading.facts.parties,
      parties.map(({ short, name }) => (short === name ? short : `${name} (${short})`)).join(', '),
    ],
    [reading.facts.crossCutting, crossCuttingGoals.length === 0 ? null : reading.goals(crossCuttingGoals)],
    [reading.facts.type, document.type],
    [reading.facts.adoptedBy, document.adoptedBy],
    [reading.facts.status, document.status],
    [reading.facts.diarienummer, document.diarienummer],
    [reading.facts.responsible, document.responsible],
    [reading.facts.addressedTo, document.addressedTo?.replaceAll('\n', '; ') ?? null],
    [reading.facts.reviewedAt, document.reviewedAt],
    [reading.facts.revisedAt, document.revisedAt],
    [reading.facts.relatedDocuments, document.relatedDocuments],
    [reading.facts.keywords, document.keywords],
  ];
  const width = Math.max(...Object.values(reading.facts).map(({ length }) => length)) + 4;
  return stated.flatMap(([label, text]) => (text ? wrapText(text, `  ${label}`.padEnd(width)) : []));
}

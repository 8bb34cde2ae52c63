import { type DateInterval, spanning } from './date-interval.ts';
import { anyMarks } from './date-pattern.ts';
import type { DatePhrase } from './date-phrase.ts';
import { elsewhere, leadingWords, partOf, reference } from './date-surroundings.ts';
import { dayPhrases } from './day-phrases.ts';
import { partOfYearPhrases } from './part-of-year-phrases.ts';
import { seasonPhrases } from './season-phrases.ts';
import type { Seasons } from './seasons.ts';
import { yearPhrases } from './year-phrases.ts';

/** Where in a text a date stands and what it stands for. */
export type DateMention = { readonly start: number; readonly end: number; readonly interval: DateInterval };

type Candidate = Omit<DateMention, 'interval'> & { readonly interval: DateInterval | null };

const phrases: readonly DatePhrase[] = [
  ...dayPhrases,
  ...seasonPhrases,
  ...partOfYearPhrases,
  ...yearPhrases,
];

const joins = /^\s*(?:[-‑–—/]|till|t\.?\s?o\.?\s?m\.?|till\s+och\s+med|to|until)\s*$/iu;
const opensPart = justBefore(`(?:${partOf})\\s+`);
const pointsElsewhere = justBefore(`(?:${elsewhere})[.]?\\s+(?:(?:i|${leadingWords})\\s+){0,2}`);
const isNumbered = justBefore(`(?:${reference})[:.]?\\s+`);

/** Every date in a text, first to last, the longest reading of each; no two overlap. */
export function dateMentions(text: string, seasons: Seasons): readonly DateMention[] {
  const read: DateMention[] = [];
  for (const candidate of longestFirst(candidates(text, seasons)).map((each) => withOpening(each, text))) {
    const previous = read.at(-1);
    const whole = previous && joined(previous, candidate, text);
    if (whole) read[read.length - 1] = whole;
    else if (isRead(candidate)) read.push(candidate);
  }
  return read.filter((mention) => !isOtherwise(mention, text));
}

function candidates(text: string, seasons: Seasons): Candidate[] {
  return phrases.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      interval: read(
        match.slice(1).map((part) => part ?? ''),
        seasons,
      ),
    })),
  );
}

/** Leftmost, then longest. One that is no date still takes its place: "31 februari 2022" is not February. */
function longestFirst(all: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of all.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}

/** "hösten 2021/våren 2022": two dates with only a dash or a "till" between them are one. */
function joined(first: DateMention, last: Candidate, text: string): DateMention | null {
  if (!joins.test(text.slice(first.end, last.start))) return null;
  const interval = spanning(first.interval, last.interval);
  return interval && { start: first.start, end: last.end, interval };
}

function isRead(candidate: Candidate): candidate is DateMention {
  return candidate.interval !== null;
}

/** "slutet av mars 2022" is one date, though only its last words say which. */
function withOpening(candidate: Candidate, text: string): Candidate {
  const opening = opensPart.exec(before(candidate, text))?.[0] ?? '';
  return { ...candidate, start: candidate.start - opening.length };
}

/** "före 2023" is not in 2023, and "nr 2021-2024" is no time. */
function isOtherwise(mention: DateMention, text: string): boolean {
  const lead = before(mention, text);
  return pointsElsewhere.test(lead) || (/\d/.test(text.charAt(mention.start)) && isNumbered.test(lead));
}

/** As much of the text before a date as can change its meaning. */
function before({ start }: Candidate, text: string): string {
  return text.slice(Math.max(0, start - 40), start);
}

function justBefore(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyMarks(source)})$`, 'iu');
}

import type { DecidedActivity } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { DatesRead } from '../domain/read-dates.ts';
import type { Seasons } from '../domain/seasons.ts';
import type { WrittenDate } from '../domain/written-date.ts';
import { datesIn } from './dates-in.ts';
import { withoutFullStop } from './sentences.ts';
import { trimMarks } from './trim-marks.ts';

/** Where a text stands and whose it is, for findings about it. */
export type Source = { readonly activity: string; readonly line: number };

type StartRead = {
  readonly start: DecidedActivity['start'];
  readonly milestones: readonly WrittenDate[];
  readonly findings: readonly Finding[];
};

/** The first date is the start; what follows is proposed as milestones. A text without a date is kept as it stands. */
export function readStart(text: string, seasons: Seasons, source: Source): StartRead {
  if (text === '') return { start: null, milestones: [], findings: [] };
  const [first, ...others] = datesIn(text, seasons).dates;
  if (!first) {
    const start = { text: withoutFullStop(text), from: null, to: null, precision: null };
    const unreadable = finding('start-unreadable', source.line, {
      activity: source.activity,
      text: start.text,
    });
    return { start, milestones: [], findings: [unreadable] };
  }
  const start = {
    ...plain(first),
    text: others.length === 0 ? withoutFullStop(text) : startText(first, others),
  };
  const more = others.length === 0 ? '' : remainder(text, [first, ...others]);
  return {
    start,
    milestones: others.map(plain),
    findings: [
      ...proposals(others, source),
      ...(more === ''
        ? []
        : [finding('start-says-more', source.line, { activity: source.activity, text: more })]),
    ],
  };
}

/** Every date in a text is a milestone. */
export function readMilestones(text: string, seasons: Seasons): readonly WrittenDate[] {
  return datesIn(text, seasons).dates.map(plain);
}

/** The first sentence, unless another date stands in it: then only the words of the date itself. */
function startText(first: DatesRead['dates'][number], others: DatesRead['dates']): string {
  return others.some(({ sentence }) => sentence === first.sentence)
    ? first.text
    : withoutFullStop(first.sentence);
}

/** The sentences of a text that state no date. */
function remainder(text: string, dates: DatesRead['dates']): string {
  const left: string[] = [];
  let from = 0;
  for (const sentence of new Set(dates.map((date) => date.sentence))) {
    const at = text.indexOf(sentence, from);
    if (at < from) continue;
    left.push(text.slice(from, at));
    from = at + sentence.length;
  }
  const words = trimMarks([...left, text.slice(from)].join(' '), '.,;:');
  return /\p{L}/u.test(words) ? words : '';
}

function proposals(dates: DatesRead['dates'], { activity, line }: Source): readonly Finding[] {
  return dates.map(({ text, sentence }) => finding('milestone-proposed', line, { activity, text, sentence }));
}

function plain({ text, from, to, precision }: WrittenDate): WrittenDate {
  return { text, from, to, precision };
}

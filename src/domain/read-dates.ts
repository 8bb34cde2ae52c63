import { isOngoing, isRecurring } from './date-cadence.ts';
import { type DateMention, dateMentions } from './date-mentions.ts';
import { anyMarks } from './date-pattern.ts';
import { leadingWords } from './date-surroundings.ts';
import type { Seasons } from './seasons.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { WrittenDate } from './written-date.ts';

/** What a text says of time: every date in order, each with the sentence it stands in. */
export type DatesRead = {
  readonly ongoing: boolean;
  readonly recurring: boolean;
  readonly dates: readonly (WrittenDate & { readonly sentence: string })[];
};

const leads = new RegExp(`^(?:(?:i(?!\\s+\\d)|${anyMarks(leadingWords)})\\s+)+`, 'iu');

/** Reads every date that a text states. Nothing is invented: what cannot be read for certain is not there. */
export function readDates(text: string, seasons: Seasons): DatesRead {
  const mentions = dateMentions(text, seasons);
  const sentences = mentions.length === 0 ? [] : sentencesOf(text);
  const dates = mentions.map((mention) => ({
    text: text.slice(mention.start, mention.end),
    ...mention.interval,
    sentence: sentenceAround(mention, sentences),
  }));
  return { ongoing: isOngoing(text), recurring: isRecurring(text), dates };
}

/** The date that a whole text is, `null` where it is none, several, or says more than a date. */
export function readDate(text: string, seasons: Seasons): WrittenDate | null {
  const whole = text.trim().replace(/[\s.,;:]+$/, '');
  const date = whole.replace(leads, '');
  const [only, ...others] = dateMentions(date, seasons);
  const covers = only !== undefined && others.length === 0 && only.start === 0 && only.end === date.length;
  return covers ? { text: whole, ...only.interval } : null;
}

/** A full stop may stand inside a date ("okt. 2021"), so there can be more than one to take. */
function sentenceAround({ start, end }: DateMention, sentences: readonly Sentence[]): string {
  const around = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return around
    .map(({ text }) => text)
    .join('')
    .trim();
}

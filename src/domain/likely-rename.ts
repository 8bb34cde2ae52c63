import { changedFields } from './changed-fields.ts';
import type { DecidedActivity } from './decided-plan.ts';
import { fold } from './fold.ts';
import { isNearSpelling } from './near-spelling.ts';
import { isSameValue } from './same-value.ts';

const tellingLength = 40;

/**
 * Whether an activity of another name may be the same one: `certain` where its other words bear it out, `perhaps`
 * where a person has to say. Names of different numbers ("Etapp 1", "Etapp 2") or places ("Park i Vasastaden", "Park
 * i Ryd") are never joined for certain.
 */
export function likelyRename(was: DecidedActivity, now: DecidedActivity): 'certain' | 'perhaps' | 'no' {
  const alike = isAlike(was.name, now.name);
  const sameStory = hasSameStory(was, now);
  const sameOwners = isSameValue(was.responsible, now.responsible);
  const borneOut = (sameStory && sameOwners) || saysAllTheSame(was, now) || (alike && hasSameFrame(was, now));
  if (!borneOut) return alike || sameStory ? 'perhaps' : 'no';
  const isOther = swapsParticulars(was.name, now.name) && !alike;
  return isSameValue(numbersIn(was.name), numbersIn(now.name)) && !isOther ? 'certain' : 'perhaps';
}

/** A slip of the pen in a word, or the one name with more words after it or before it. */
function isAlike(was: string, now: string): boolean {
  const [one, other] = [fold(was), fold(now)];
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return true;
  const [words, others] = [one.split(' '), other.split(' ')];
  const isNear = (word: string, place: number) => isNearSpelling(word, others[place] ?? '');
  return words.length === others.length && words.every(isNear);
}

/** What is told at length is told in the same words. */
function hasSameStory(was: DecidedActivity, now: DecidedActivity): boolean {
  const told = [
    [was.description, now.description],
    [was.situation, now.situation],
  ];
  return told.some(([one, other]) => one && one.length >= tellingLength && isSameValue(one, other));
}

function saysAllTheSame(was: DecidedActivity, now: DecidedActivity): boolean {
  const told = [now.start, now.description, now.situation].some((part) => part !== null);
  return told && changedFields(was, now).length === 0;
}

function hasSameFrame(was: DecidedActivity, now: DecidedActivity): boolean {
  const changed = changedFields(was, now);
  return !changed.some((field) => field === 'responsible' || field === 'goals' || field === 'start');
}

function numbersIn(name: string): readonly string[] {
  return name.match(/\p{N}+|\b[IVX]+\b|\b[A-ZÅÄÖ]\b/gu) ?? [];
}

/** Each name has a proper name in it that the other has not. */
function swapsParticulars(was: string, now: string): boolean {
  const [ones, others] = [particularsOf(was), particularsOf(now)];
  return [...ones].some((word) => !others.has(word)) && [...others].some((word) => !ones.has(word));
}

/** Words with a capital that they do not owe to the beginning. */
function particularsOf(name: string): ReadonlySet<string> {
  return new Set((name.match(/(?<=[\s(/-])\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(fold));
}

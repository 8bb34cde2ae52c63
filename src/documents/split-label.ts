import type { TextLine } from './block.ts';
import { activityLabel, factLabel } from './recognise-label.ts';

export type Labelled = { readonly label: string; readonly text: string };

const longestUnknown = 5;

/**
 * The label that a line begins with and its text, `null` where it has none: "Start: Oktober 2021", "**Start** Oktober
 * 2021". A label that is not known must stand where labels do: by itself, or in a list (`afterLabel`) of labels.
 */
export function splitLabel(line: TextLine, afterLabel = false): Labelled | null {
  return beforeColon(line, afterLabel) ?? inBold(line) ?? beforeTabOrDash(line) ?? alone(line);
}

/** A line that is a label and nothing else. Its text stands on the next line, even after a blank one. */
export function isBareLabel(line: TextLine): boolean {
  return alone(line) !== null;
}

function beforeColon({ text, bullet, bold, gap }: TextLine, afterLabel: boolean): Labelled | null {
  const at = text.indexOf(':');
  if (at < 1 || at > 80) return null;
  const label = text.slice(0, at).trim();
  const split = { label, text: text.slice(at + 1).trim() };
  if (isKnown(label)) return startsAsLabel(label) ? split : null;
  const stands = bullet !== null || bold !== null || gap || afterLabel;
  const isLabel = stands && /^\s|^$/.test(text.slice(at + 1)) && startsAsLabel(label);
  return isLabel && label.split(/\s+/).length <= longestUnknown ? split : null;
}

function inBold({ text, bold }: TextLine): Labelled | null {
  if (bold === null || bold === text || !text.startsWith(bold) || !isKnown(bold)) return null;
  return { label: bold, text: text.slice(bold.length).trim() };
}

function beforeTabOrDash({ text }: TextLine): Labelled | null {
  const match = /^([^\t–-]{2,80}?)(?:\t|\s[–-]\s)/u.exec(text);
  const label = match?.[1]?.trim() ?? '';
  if (!match || !startsAsLabel(label) || !isWhole(label)) return null;
  return { label, text: text.slice(match[0].length).trim() };
}

function alone({ text, bold }: TextLine): Labelled | null {
  if (text.length > 80 || !startsAsLabel(text)) return null;
  const fact = factLabel(text);
  const meansFact = fact?.whole === true && !fact.misspelt && activityLabel(text) === null;
  const field = bold === text ? activityLabel(text) : null;
  const meansField = field?.whole === true && !namesOrTells.has(field.means);
  return meansFact || meansField ? { label: text, text: '' } : null;
}

const namesOrTells: ReadonlySet<string> = new Set(['name', 'title', 'kind', 'description', 'area']);

function isKnown(label: string): boolean {
  return activityLabel(label) !== null || factLabel(label) !== null;
}

function isWhole(label: string): boolean {
  return activityLabel(label)?.whole === true || factLabel(label)?.whole === true;
}

function startsAsLabel(label: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(label);
}

import type { Named } from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';

const areasShown = 4;

/** The names of areas in one line; the last ones only counted where there are many. */
export function areaNames(areas: readonly Named[], words: Words): string {
  const names = areas
    .slice(0, areasShown)
    .map(({ name }) => cutText(name, shown.note))
    .join(', ');
  return areas.length > areasShown ? `${names} ${words.common.andMore(areas.length - areasShown)}` : names;
}

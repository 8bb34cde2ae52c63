import type { Match } from './answer.ts';
import type { KnownName } from './known-name.ts';

/** What a name may be the name of. */
export type Kind = Match['by'];

/**
 * What words were found to mean: one thing for certain; several, likeliest first (`total` of them in all); or nothing
 * for certain, with what comes nearest.
 */
export type Found =
  | { readonly kind: 'one'; readonly match: Match }
  | { readonly kind: 'several'; readonly matches: readonly Match[]; readonly total: number }
  | { readonly kind: 'none'; readonly nearest: readonly Match[] };

// More than this no person reads through; a narrower question helps better.
const mostToChooseFrom = 20;
/** So many names are suggested where none is certain. */
export const mostNearest = 3;

/** The one name, or all of them to choose from; `null` where there is none. */
export function foundAmong(names: readonly KnownName[]): Found | null {
  const [first] = names;
  if (first === undefined) return null;
  if (names.length === 1) return { kind: 'one', match: first.match };
  return {
    kind: 'several',
    matches: names.slice(0, mostToChooseFrom).map(({ match }) => match),
    total: names.length,
  };
}

/** Nothing for certain: the nearest three of the names, each once. */
export function nearestOf(names: Iterable<KnownName>): Found {
  const nearest = [...new Set(names)].slice(0, mostNearest);
  return { kind: 'none', nearest: nearest.map(({ match }) => match) };
}

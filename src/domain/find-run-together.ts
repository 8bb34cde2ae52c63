import type { KnownName } from './known-name.ts';

/** The names that words say with the spaces elsewhere: "viablecities", "student strategi". */
export function findRunTogether(names: readonly KnownName[], folded: string): readonly KnownName[] {
  const typed = folded.replaceAll(' ', '');
  if (typed.length < 6) return [];
  return names.filter((name) => saysRunTogether(name.folded, typed));
}

function saysRunTogether(folded: string, typed: string): boolean {
  if (!folded.replaceAll(' ', '').includes(typed)) return false;
  const words = folded.split(' ');
  return words.some((_, first) => {
    const rest = words.slice(first).join('');
    return rest.startsWith(typed) && !splitsNumber(rest, typed.length);
  });
}

/** "etapp1" is not the beginning of "etapp10". */
function splitsNumber(text: string, place: number): boolean {
  return /\p{N}\p{N}/u.test(text.slice(place - 1, place + 1));
}

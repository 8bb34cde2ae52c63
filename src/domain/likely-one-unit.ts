import { fold } from './fold.ts';
import { isNearName } from './near-spelling.ts';

/** A unit's name, and the same folded once. */
export type Spelling = { readonly unit: string; readonly folded: string };

/** A name to be compared with others. */
export function spellingOf(unit: string): Spelling {
  return { unit, folded: fold(unit) };
}

/** Whether two names within a party most likely are one unit: spelt nearly alike, one short for the other or a part of it. */
export function isLikelyOneUnit(one: Spelling, other: Spelling): boolean {
  const isShort = isShortFor(one.unit, other.unit) || isShortFor(other.unit, one.unit);
  return isShort || isNearName(one.folded, other.folded);
}

function isShortFor(short: string, long: string): boolean {
  return isInitials(short, long) || isPartOf(short, long);
}

/** "LiSP" for "Linköpings Science Park": its capitals are the first letters of the words. */
function isInitials(short: string, long: string): boolean {
  if (!/^\p{L}{2,8}$/u.test(short)) return false;
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  const initials = long
    .split(/\s+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return capitals.length > 1 && capitals === initials;
}

const compound = /^(\p{L}{3,})-\s+(?:och|samt)\s+(\p{L}+)$/u;

/** "Utbildningsförvaltningen" of "Utbildnings- och arbetsmarknadsförvaltningen". */
function isPartOf(short: string, long: string): boolean {
  const [, first = '', last = ''] = compound.exec(long) ?? [];
  const end = short.slice(first.length);
  return first !== '' && short.startsWith(first) && end.length > 4 && last.endsWith(end);
}

import type { DecidedPlan } from './decided-plan.ts';
import { type Finding, finding } from './finding.ts';
import { fold } from './fold.ts';
import { isNearName } from './near-spelling.ts';

/** A party has some dozens of units; further ones are compared with this many only, so that time stays in proportion. */
const mostCompared = 100;

type Spelling = { readonly unit: string; readonly folded: string };

const compound = /^(\p{L}{3,})-\s+(?:och|samt)\s+(\p{L}+)$/u;

/** Names that most likely are one unit: spelt nearly alike, one short for the other, or one a part of the other's. */
export function unitSpellings(plan: DecidedPlan): readonly Finding[] {
  const seats = plan.areas.flatMap((area) => area.activities).flatMap(({ responsible }) => responsible);
  const byParty = Map.groupBy(seats, ({ party }) => party);
  return [...byParty].flatMap(([party, named]) => {
    const units = [...new Set(named.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
    const several = alike(units).filter((spellings) => spellings.length > 1);
    return several.map((spellings) => finding('unit-spellings', null, { party, spellings }));
  });
}

function alike(units: readonly string[]): readonly (readonly string[])[] {
  const groups: { readonly first: Spelling; readonly spellings: string[] }[] = [];
  for (const unit of units) {
    const spelling = { unit, folded: fold(unit) };
    const group = groups.slice(0, mostCompared).find(({ first }) => isLikelyOne(first, spelling));
    if (group) group.spellings.push(unit);
    else groups.push({ first: spelling, spellings: [unit] });
  }
  return groups.map(({ spellings }) => spellings);
}

function isLikelyOne(one: Spelling, other: Spelling): boolean {
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

/** "Utbildningsförvaltningen" of "Utbildnings- och arbetsmarknadsförvaltningen". */
function isPartOf(short: string, long: string): boolean {
  const [, first = '', last = ''] = compound.exec(long) ?? [];
  const end = short.slice(first.length);
  return first !== '' && short.startsWith(first) && end.length > 4 && last.endsWith(end);
}

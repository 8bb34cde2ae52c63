/**
 * Whether two folded words are most likely one word with a slip of the pen: a letter too many, too few, wrong or
 * swapped with the next; one slip in a short word, at most three in a long one. Words under six letters are too short.
 */
export function isNearSpelling(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const slips = longest < 6 ? 0 : Math.min(3, Math.ceil(longest / 6));
  return one[0] === other[0] && isWithin(one, other, slips) && digits(one) === digits(other);
}

/** Two numbers are never one misspelt. */
function digits(word: string): string {
  return word.replace(/\P{N}/gu, '');
}

/** Whether two folded names are most likely one: word by word the same or nearly. "Område A" and "Område B" are two. */
export function isNearName(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const words = one.split(' ');
  const others = other.split(' ');
  return words.length === others.length && words.every((word, at) => isSameOrNear(word, others[at] ?? ''));
}

function isSameOrNear(one: string, other: string): boolean {
  return one === other || isNearSpelling(one, other);
}

function isWithin(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const left = one.slice(same);
  const right = other.slice(same);
  if (left === right || slips === 0) return left === right;
  const isSwap = left[0] === right[1] && left[1] === right[0];
  return (
    isWithin(left.slice(1), right.slice(1), slips - 1) ||
    isWithin(left.slice(1), right, slips - 1) ||
    isWithin(left, right.slice(1), slips - 1) ||
    (isSwap && isWithin(left.slice(2), right.slice(2), slips - 1))
  );
}

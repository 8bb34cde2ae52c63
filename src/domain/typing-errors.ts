/**
 * How many typing errors turn `typed` into each beginning of `word`, from the empty one to all of it: a letter too
 * many, missing, wrong, or two that changed places (optimal string alignment).
 */
export function typingErrors(typed: string, word: string): readonly number[] {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, length) => length);
  for (let at = 1; at <= typed.length; at++) {
    const next = nextRow(typed, word, at, [before, row]);
    before = row;
    row = next;
  }
  return row;
}

type Rows = readonly [before: readonly number[], row: readonly number[]];

function nextRow(typed: string, word: string, at: number, [before, row]: Rows): readonly number[] {
  const next = [at];
  for (let to = 1; to <= word.length; to++) {
    const wrong = typed[at - 1] === word[to - 1] ? 0 : 1;
    const swapped = at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
    next[to] = Math.min(
      errorsAt(row, to) + 1,
      errorsAt(next, to - 1) + 1,
      errorsAt(row, to - 1) + wrong,
      swapped ? errorsAt(before, to - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return next;
}

function errorsAt(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}

/** Words with what stands in brackets right after them: `LK (A/ B)`. */
export type BracketGroup = { readonly outer: string; readonly inner: string | null };

type Pair = { readonly open: number; readonly close: number };

/** Cuts a text after each closing bracket; brackets inside brackets are kept. `matched`: every bracket has its pair. */
export function bracketGroups(text: string): {
  readonly groups: readonly BracketGroup[];
  readonly matched: boolean;
} {
  const { pairs, matched } = outermostPairs(text);
  const groups = pairs.map(({ open, close }, at) => ({
    outer: text.slice((pairs[at - 1]?.close ?? -1) + 1, open),
    inner: text.slice(open + 1, close),
  }));
  const rest = text.slice((pairs.at(-1)?.close ?? -1) + 1);
  return { groups: [...groups, { outer: rest, inner: null }], matched };
}

/** Cuts a text at the separators that do not stand inside brackets. */
export function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (const match of text.matchAll(new RegExp(`[()]|${separator.source}`, 'gu'))) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth === 0) {
      parts.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  return [...parts, text.slice(from)];
}

/** A bracket that is never closed runs to the end of the text; one that was never opened is a character like others. */
function outermostPairs(text: string): { readonly pairs: readonly Pair[]; readonly matched: boolean } {
  const pairs: Pair[] = [];
  const open: number[] = [];
  let strays = 0;
  for (const { index, 0: bracket } of text.matchAll(/[()]/g)) {
    if (bracket === '(') {
      open.push(index);
      continue;
    }
    const opened = open.pop();
    if (opened === undefined) strays += 1;
    else if (open.length === 0) pairs.push({ open: opened, close: index });
  }
  const unclosed = open.slice(0, 1).map((opened) => ({ open: opened, close: text.length }));
  return { pairs: [...pairs, ...unclosed], matched: strays === 0 && unclosed.length === 0 };
}

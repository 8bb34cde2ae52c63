/** A text without the marks that stand at its ends. Steps inwards: a pattern would look back over each run of marks. */
export function trimMarks(text: string, marks: string): string {
  const isMark = (letter: string | undefined) =>
    letter !== undefined && (marks.includes(letter) || letter.trim() === '');
  let from = 0;
  let to = text.length;
  while (from < to && isMark(text[from])) from += 1;
  while (to > from && isMark(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

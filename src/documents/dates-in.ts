import { type DatesRead, readDates } from '../domain/read-dates.ts';
import type { Seasons } from '../domain/seasons.ts';

/** Longer than any text of a plan; a longer one is read piece by piece, cut between words. */
const longestPiece = 4000;

/** Every date that a text states, in a time that grows no faster than the text. */
export function datesIn(text: string, seasons: Seasons): DatesRead {
  const read = pieces(text).map((piece) => readDates(piece, seasons));
  return {
    ongoing: read.some(({ ongoing }) => ongoing),
    recurring: read.some(({ recurring }) => recurring),
    dates: read.flatMap(({ dates }) => dates),
  };
}

function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + longestPiece >= text.length ? text.length : endOfPiece(text, from);
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** After the last sentence, else the last word, that ends within the second half of a piece. */
function endOfPiece(text: string, from: number): number {
  const piece = text.slice(from, from + longestPiece);
  const end = Math.max(piece.lastIndexOf('. ') + 1, piece.lastIndexOf('\n'));
  if (end > longestPiece / 2) return from + end;
  const word = piece.lastIndexOf(' ');
  return from + (word > longestPiece / 2 ? word : longestPiece);
}

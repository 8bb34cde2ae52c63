/** A sentence of a text and where it stands: `start` is its first character, `end` is after its last. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });
const abbreviation =
  /(?:^|[\s(])(?:(?:\p{L}\.){2,}|(?:ca|dvs|enl|exkl|inkl|kl|nr|resp|t\.? ?ex|bl\.? ?a|s\.? ?k)\.)\s*$/iu;

/** The sentences of a text, with the space after each. An abbreviation ("t.ex.", "kl.") ends none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const open = sentences.at(-1);
    const goesOn = open !== undefined && abbreviation.test(open.text.slice(-20)) && !open.text.endsWith('\n');
    if (goesOn) sentences.pop();
    const start = goesOn ? open.start : index;
    sentences.push({ text: text.slice(start, index + segment.length), start, end: index + segment.length });
  }
  return sentences;
}

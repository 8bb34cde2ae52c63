const stops = /[.!?](?=["”»)]?\s+["”»(]?[\p{Lu}\d])|\n/gu;
const abbreviation =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|d\.?\s?v\.?\s?s|ca|enl|inkl|exkl|resp|kl|nr|s\.?\s?k|f\.?\s?d|o\.?\s?s\.?\s?v|prof|dr|\p{Lu})$/iu;

/** A text as its first sentence and what follows; the stop of an abbreviation ("t.ex.", "m.fl.") ends no sentence. */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + 1;
    const isAbbreviation =
      stop[0] === '.' && abbreviation.test(text.slice(Math.max(0, stop.index - 12), stop.index));
    if (!isAbbreviation) return { first: text.slice(0, end).trim(), rest: text.slice(end).trim() };
  }
  return { first: text.trim(), rest: '' };
}

/** A text without the full stop that ends it. Dots that stand for something left out stay. */
export function withoutFullStop(text: string): string {
  return text
    .trim()
    .replace(/(?<![.…])\.$/, '')
    .trimEnd();
}

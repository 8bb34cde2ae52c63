/**
 * The text as people spell it: å, ä and ö kept, but neither case nor punctuation. Tells "Vård" from "Vard" where
 * `fold` holds them for one.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

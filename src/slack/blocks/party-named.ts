import { cutText } from './cut-text.ts';

const longest = 200;

type PartyNamed =
  | { readonly by: 'party'; readonly short: string }
  | { readonly by: 'words'; readonly words: string };

/** A party as a question names it. A plan without short names may have one too long for a button: then by its first words. */
export function partyNamed(short: string): PartyNamed {
  return short.length <= longest ? { by: 'party', short } : { by: 'words', words: cutText(short, longest) };
}

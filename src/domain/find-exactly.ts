import type { Kind } from './found.ts';
import { type KnownName, type NameForm, nameKey } from './known-name.ts';
import type { NameIndex } from './name-index.ts';
import { spelling } from './spelling.ts';

/**
 * The names that words say as they are. A whole name goes before a part of one ("Viable Cities" before the words in
 * another's brackets), and the very spelling before one that only differs in marks or punctuation.
 */
export function findExactly(
  { forms }: NameIndex,
  words: string,
  among: ReadonlySet<Kind>,
): readonly KnownName[] {
  const said = (forms.get(nameKey(words)) ?? []).filter(({ name }) => among.has(name.match.by));
  const whole = said.filter((form) => form.whole);
  const likeliest = asSpelled(whole.length > 0 ? whole : said, words.trim());
  return [...new Set(likeliest.map(({ name }) => name))];
}

function asSpelled(forms: readonly NameForm[], typed: string): readonly NameForm[] {
  if (forms.length < 2) return forms;
  const identical = forms.filter(({ said }) => said.trim() === typed);
  if (identical.length > 0) return identical;
  const spelled = forms.filter(({ said }) => spelling(said) === spelling(typed));
  return spelled.length > 0 ? spelled : forms;
}

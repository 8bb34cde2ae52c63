import type { CouncilPlan } from './council-plan.ts';
import { fold } from './fold.ts';
import { type KnownName, type NameForm, nameForms } from './known-name.ts';
import { lazily } from './lazily.ts';
import { gatherVocabulary, type Vocabulary } from './vocabulary.ts';

/** What names are found by. The vocabulary is gathered when a question is first not answered by a name as it is. */
export type NameIndex = {
  /** In plan order. */
  readonly names: readonly KnownName[];
  /** By their `nameKey`. */
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  vocabulary(): Vocabulary;
};

/** Indexes every name in a plan. */
export function indexNames(plan: CouncilPlan): NameIndex {
  const forms = nameForms(plan);
  const names = [...new Set(forms.map(({ name }) => name))];
  return {
    names,
    forms: Map.groupBy(forms, ({ said }) => nameKey(said)),
    vocabulary: lazily(() => gatherVocabulary(names)),
  };
}

/** What two texts share when they say the same name. A name of signs alone is its own key. */
export function nameKey(said: string): string {
  return fold(said) || said.trim();
}

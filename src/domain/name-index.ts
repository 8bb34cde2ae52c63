import type { CouncilPlan } from './council-plan.ts';
import { type KnownName, type NameForm, nameForms } from './known-name.ts';
import { lazily } from './lazily.ts';
import { gatherVocabulary, type Vocabulary } from './vocabulary.ts';

/** What names are found by. The vocabulary is gathered when a question is first not answered by a name as it is. */
export type NameIndex = {
  /** In plan order. */
  readonly names: readonly KnownName[];
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  vocabulary(): Vocabulary;
};

/** Indexes every name in a plan; the forms by their keys. */
export function indexNames(plan: CouncilPlan): NameIndex {
  const forms = nameForms(plan);
  const names = [...new Set(forms.map(({ name }) => name))];
  return {
    names,
    forms: Map.groupBy(forms, ({ key }) => key),
    vocabulary: lazily(() => gatherVocabulary(names)),
  };
}

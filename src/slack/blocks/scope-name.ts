import type { Scope } from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';

/** The name of what an answer covers. */
export function scopeName(scope: Scope, words: Words): string {
  switch (scope.of) {
    case 'plan':
      return words.answers.wholePlan;
    case 'party':
      return cutText(scope.party.name, shown.name);
    case 'area':
    case 'unit':
      return cutText(scope.name, shown.name);
  }
}

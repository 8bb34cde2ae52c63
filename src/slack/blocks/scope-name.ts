import type { Scope } from '../../domain/answer.ts';

/** The name of what an answer covers. */
export function scopeName(scope: Scope): string {
  switch (scope.of) {
    case 'plan':
      return scope.title;
    case 'party':
      return scope.party.name;
    case 'area':
    case 'unit':
      return scope.name;
  }
}

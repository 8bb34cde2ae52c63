import type { Match } from '../domain/answer.ts';
import type { Unit } from '../domain/council-plan.ts';
import { find } from '../domain/find.ts';
import type { Snapshot } from '../domain/snapshot.ts';

/** A unit as a form names it, or as somebody says it. */
export type UnitAsked = { readonly id: string } | { readonly words: string };

/** No unit, or none for certain: the likeliest. */
export type UnitUnclear = { readonly outcome: 'several' | 'unknown'; readonly units: readonly Match[] };

/** The unit that is meant. One that could be mistaken is asked back. */
export function unitAsked(snapshot: Snapshot, asked: UnitAsked): Unit | UnitUnclear {
  if ('id' in asked) return snapshot.units.get(asked.id) ?? { outcome: 'unknown', units: [] };
  const found = find(snapshot, asked.words, ['unit']);
  if (found.kind === 'several') return { outcome: 'several', units: found.matches };
  const unit = found.kind === 'one' ? snapshot.units.get(found.match.id) : undefined;
  return unit ?? { outcome: 'unknown', units: found.kind === 'none' ? found.nearest : [] };
}

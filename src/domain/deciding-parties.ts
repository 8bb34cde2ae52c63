import type { CouncilPlan } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import { fold } from './fold.ts';

/**
 * The parties whose boards decide on the plan: those that its title says it is between. Where the title names none,
 * nobody can tell, and all count.
 */
export function decidingParties({ document, parties }: CouncilPlan): readonly Party[] {
  const title = fold(document.title ?? '');
  const named = parties.filter(({ name }) => title.includes(fold(name)));
  return named.length === 0 ? parties : named;
}

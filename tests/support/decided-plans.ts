import type { Activity, CouncilPlan } from '../../src/domain/council-plan.ts';
import type { DecidedActivity, DecidedPlan } from '../../src/domain/decided-plan.ts';

/** The document that a plan could have been read from. */
export function asDecided(plan: CouncilPlan): DecidedPlan {
  return {
    document: plan.document,
    period: plan.period,
    parties: plan.parties,
    crossCuttingGoals: plan.crossCuttingGoals,
    areas: plan.areas.map(({ id, name, text, goals }) => ({
      name,
      text,
      goals,
      activities: plan.activities.filter(({ area }) => area === id).map(decidedWords),
    })),
  };
}

function decidedWords({ id: _, area: __, seats: ___, updates: ____, ...decided }: Activity): DecidedActivity {
  return decided;
}

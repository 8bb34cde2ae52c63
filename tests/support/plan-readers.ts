import type { PlanReader } from '../../src/app/ports.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';

/** Reads exactly these councils' plans. */
export function plansOf(...plans: readonly CouncilPlan[]): PlanReader {
  const snapshots = plans.map(takeSnapshot);
  const councils = plans.map(({ council }) => council);
  return {
    async findCouncil({ workspace, channel }) {
      const here = councils.filter((council) => council.workspace === workspace);
      const only = here.length === 1 ? here[0] : undefined;
      return here.find((council) => council.channel === channel) ?? only ?? here;
    },
    councilIn: async ({ channel }) => councils.find((council) => council.channel === channel) ?? null,
    snapshot: async (id) => snapshots.find(({ plan }) => plan.council.id === id) ?? null,
    endedActivities: async () => [],
  };
}

/** A database that is down. */
export function brokenPlans(): PlanReader {
  const fail = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432'));
  return { findCouncil: fail, councilIn: fail, snapshot: fail, endedActivities: fail };
}

/** A database that answers when the test says so, and never before. */
export function slowPlans(plans: PlanReader): PlanReader & { answer(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    findCouncil: (place) => promise.then(() => plans.findCouncil(place)),
    councilIn: (place) => promise.then(() => plans.councilIn(place)),
    snapshot: (id) => promise.then(() => plans.snapshot(id)),
    endedActivities: (id) => promise.then(() => plans.endedActivities(id)),
    answer: resolve,
  };
}

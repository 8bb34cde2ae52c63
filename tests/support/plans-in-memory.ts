import type { Place, PlanImport, PlanReader, PlanWriter } from '../../src/app/ports.ts';
import type { UpdateWriter } from '../../src/app/update-ports.ts';
import type { Activity, CouncilPlan } from '../../src/domain/council-plan.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { importedPlan } from './imported-plan.ts';

/** What a council in memory holds; `past` has every activity that was ever in its plan. */
type Held = {
  readonly id: string;
  readonly channel: string;
  plan: CouncilPlan | null;
  readonly past: Map<string, Activity>;
};

/** A small store that keeps its promises, in memory: for tests of what the council can be asked to do. */
export function plansInMemory() {
  const councils = new Map<string, Held>();
  const at = ({ workspace, channel }: Place) => `${workspace}/${channel}`;
  const byId = (id: string) => [...councils.values()].find((council) => council.id === id);

  const plans: PlanReader = {
    async findCouncil(place) {
      const exact = councils.get(at(place));
      return exact ?? [...councils.values()].filter(({ id }) => id.startsWith(`${place.workspace}/`));
    },
    councilIn: async (place) => councils.get(at(place)) ?? null,
    async snapshot(id) {
      const plan = byId(id)?.plan;
      return plan ? takeSnapshot(plan) : null;
    },
    async endedActivities(id) {
      const council = byId(id);
      const inForce = new Set(council?.plan?.activities.map((activity) => activity.id));
      return [...(council?.past.values() ?? [])].filter((activity) => !inForce.has(activity.id));
    },
  };

  const writer: PlanWriter = {
    async saveImport(planImport: PlanImport) {
      const { place, basedOn } = planImport;
      const held = councils.get(at(place)) ?? {
        id: at(place),
        channel: place.channel,
        plan: null,
        past: new Map(),
      };
      if ((held.plan?.version ?? null) !== basedOn) return 'conflict';
      held.plan = importedPlan(held.plan, held.past, planImport);
      for (const activity of held.plan.activities) held.past.set(activity.id, activity);
      councils.set(at(place), held);
      return 'stored';
    },
  };

  const updates: Pick<UpdateWriter, 'append'> = {
    async append(councilId, activityId, { key, revises: _, question: __, ...update }) {
      const id = `update:${key}`;
      change(byId(councilId), (plan) => ({
        ...plan,
        activities: plan.activities.map((activity) =>
          activity.id === activityId
            ? {
                ...activity,
                updates: [{ ...update, id, editedAt: null, acknowledgements: [] }, ...activity.updates],
              }
            : activity,
        ),
      }));
      return { outcome: 'stored', id };
    },
  };
  return { plans, writer, updates };
}

function change(council: Held | undefined, to: (plan: CouncilPlan) => CouncilPlan): void {
  if (!council?.plan) throw new Error('There is no such council with a plan.');
  council.plan = { ...to(council.plan), version: council.plan.version + 1 };
  for (const activity of council.plan.activities) council.past.set(activity.id, activity);
}

import { comingDeliveries } from './coming-deliveries.ts';
import { deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { Intervention, Ledger } from './delivery-ledger.ts';
import type { Deps } from './ports.ts';

/** One delivery, or everything of a kind that comes next and is not in the ledger yet. */
export type Steered =
  | { readonly council: string; readonly delivery: string }
  | { readonly council: string; readonly coming: string };

type SteeringDeps = FactsDeps & Pick<Deps, 'clock'> & { readonly ledger: Ledger };

/**
 * Sends something now or leaves it out, as a coordinator wants. Whether anything came of it: what has been settled
 * meanwhile stays as it is.
 */
export async function steerDelivery(
  deps: SteeringDeps,
  steered: Steered,
  intervention: Intervention,
): Promise<boolean> {
  const { council } = steered;
  const ids = 'delivery' in steered ? [steered.delivery] : await comingIds(deps, steered);
  const done: boolean[] = [];
  for (const id of ids)
    done.push(await deps.ledger.intervene({ council, id }, intervention, deps.clock.now()));
  return done.includes(true);
}

/** What comes is written down first, at the time it would have had: then it cannot come again by itself. */
async function comingIds(
  deps: SteeringDeps,
  { council, coming }: Extract<Steered, { coming: string }>,
): Promise<readonly string[]> {
  const now = deps.clock.now();
  const facts = await deliveryFacts(deps, council);
  const kind = deliveryKinds.find(({ name }) => name === coming);
  if (!facts || !kind) return [];
  const next = comingDeliveries(kind, facts, { now, lines: await deps.ledger.lines(council, now) });
  if (next === null) return [];
  await deps.ledger.owe(council, next.owed);
  const occurrences = new Set(next.owed.map(({ occurrence }) => occurrence));
  const lines = await deps.ledger.lines(council, now);
  return lines.filter(({ occurrence }) => occurrences.has(occurrence)).map(({ id }) => id);
}

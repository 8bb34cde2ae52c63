import type { AgendaVersion } from '../domain/agenda-moments.ts';
import { agendaMoments } from '../domain/agenda-moments.ts';
import { agendaTiming, owedAgenda } from '../domain/agenda-schedule.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import { councilGround } from './council-ground.ts';
import { deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import type { Ledger } from './delivery-ledger.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';

/** What came of it: `posting` it comes now; `posted` it is there or on its way; `left-out` it was skipped or too late. */
export type AgendaPosted =
  | { readonly outcome: 'posting' | 'posted' | 'left-out'; readonly version: AgendaVersion }
  | { readonly outcome: 'too-late' | 'no-meeting' | 'no-plan' | 'no-council' | 'not-permitted' };

type PostingDeps = FactsDeps & Pick<Deps, 'seats' | 'councils' | 'clock'> & { readonly ledger: Ledger };

/**
 * Has an agenda come to the council's channel now instead of when it is time: the preliminary one until the final one is
 * due. It is the same delivery as the one that comes by itself, so that it comes once. Coordinators do.
 */
export async function postAgenda(
  deps: PostingDeps,
  asked: Asked & { readonly meeting: string },
): Promise<AgendaPosted> {
  const ground = await councilGround(deps, asked, { to: 'coordinate' });
  if ('outcome' in ground) return ground;
  const facts = await deliveryFacts(deps, ground.council);
  if (facts === null) return { outcome: 'no-plan' };
  const meeting = facts.meetings.find(({ id, cancelledAt }) => id === asked.meeting && cancelledAt === null);
  if (meeting === undefined) return { outcome: 'no-meeting' };
  const now = deps.clock.now();
  const moments = agendaMoments(meeting, facts.settings.agenda, facts.calendar);
  if (moments.start <= now) return { outcome: 'too-late' };
  const version = moments.final <= now ? 'final' : 'preliminary';
  const owed = owedAgenda(facts, version, { meeting, timing: agendaTiming(moments, version) });
  await deps.ledger.owe(ground.council, [owed]);
  const lines = await deps.ledger.lines(ground.council, now);
  const line = lines.find(({ occurrence }) => occurrence === owed.occurrence);
  const isSending = line !== undefined && (await deps.ledger.intervene(line, 'send', now));
  if (isSending) return { outcome: 'posting', version };
  return { outcome: line && isOut(line.state) ? 'left-out' : 'posted', version };
}

function isOut(state: DeliveryState): boolean {
  return state === 'cancelled' || state === 'expired';
}

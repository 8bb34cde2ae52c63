import { type Meeting, startOf } from '../domain/meeting.ts';
import type { AgendaStore } from './agenda-ports.ts';
import { deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import { agendaOf } from './meeting-agenda.ts';
import type { Deps } from './ports.ts';
import { untilSettled } from './until-settled.ts';

/** What freezing works with. */
export type FreezingDeps = FactsDeps &
  Pick<Deps, 'clock'> & { readonly agendas: Pick<AgendaStore, 'freeze'> };

/**
 * Keeps the agenda of every meeting of a council that has begun without one being kept, as it stands now: an old agenda
 * never changes under its reader. The meetings whose agendas were kept.
 */
export function freezeAgendas(deps: FreezingDeps, council: string): Promise<readonly Meeting[]> {
  return untilSettled(async () => {
    const ground = await deliveryFacts(deps, council);
    if (ground === null) return [];
    const at = deps.clock.now();
    const {
      version,
      council: { zone },
    } = ground.snapshot.plan;
    const begun = ground.meetings.filter(
      (meeting) => meeting.cancelledAt === null && startOf(meeting, zone) <= at,
    );
    const unkept = begun
      .map((meeting) => ({ meeting, ...agendaOf(ground, meeting) }))
      .filter(({ isFrozen }) => !isFrozen);
    for (const [count, { agenda }] of unkept.entries()) {
      const stored = await deps.agendas.freeze(council, agenda, { by: null, at, basedOn: version + count });
      if (stored === 'overtaken') return stored;
    }
    return unkept.map(({ meeting }) => meeting);
  });
}

import { councilGround } from './council-ground.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

export type CalendarClosed = { readonly outcome: 'closed' | 'no-council' | 'not-permitted' };

/** Ends the secret address of the council's calendar, if it has one. Coordinators do. */
export async function closeCalendar(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: Asked,
): Promise<CalendarClosed> {
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const stored = await deps.meetings.closeCalendar(ground.council, ground.decision);
    return stored === 'overtaken' ? stored : { outcome: 'closed' };
  });
}

import { councilGround } from './council-ground.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** `secret` is said once, here: only its hash is kept. */
export type CalendarOpened =
  | { readonly outcome: 'opened'; readonly council: string; readonly secret: string }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/**
 * Opens the council's calendar at a new secret address. An address given out before leads nowhere from then on, so that
 * one that has come astray is ended by opening anew. Coordinators do.
 */
export async function openCalendar(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: Asked,
): Promise<CalendarOpened> {
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, decision } = ground;
    const opened = await deps.meetings.openCalendar(council, decision);
    return opened === 'overtaken' ? opened : { outcome: 'opened', council, secret: opened.secret };
  });
}

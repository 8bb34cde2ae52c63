import type { SeatStanding } from '../../domain/answer.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';

/** Whose seat it is: the party and its unit, or the party in full where the plan names no unit. */
export function seatName({ party, unit }: Pick<SeatStanding, 'party' | 'unit'>): string {
  const name = unit === null ? party.name : unit.name;
  return cutText(party.short === name ? name : `${party.short} · ${name}`, shown.name);
}

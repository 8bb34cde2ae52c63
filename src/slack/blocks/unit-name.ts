import type { Unit } from '../../domain/council-plan.ts';
import { seatName } from './seat-name.ts';

/** A unit as people name it, with its party. */
export function unitName({ party, id, name }: Pick<Unit, 'party' | 'id' | 'name'>): string {
  return seatName({ party: { short: party, name: party }, unit: { id, name } });
}

import type { Seat } from '../../domain/council-plan.ts';
import { slackLimits } from '../blocks/limits.ts';

/** What tells a seat from the others of its activity in a menu: a unit by its id, a party alone by its short name. */
export function seatValue({ party, unit }: Seat): string {
  return (unit === null ? `party.${party}` : `unit.${unit}`).slice(0, slackLimits.optionValue);
}

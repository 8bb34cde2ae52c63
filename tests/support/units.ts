import type { Contact, Seat, Unit } from '../../src/domain/council-plan.ts';

/** The id that a unit of this name has in tests. */
export function unitId(name: string): string {
  return `unit:${name}`;
}

/** A contact who has no deputy and is not away, but for what the test says. */
export function aContact(user: string, says: Partial<Contact> = {}): Contact {
  return { user, deputy: null, away: null, acceptance: 'accepted', ...says };
}

/** A vacant unit of LK, but for what the test says. */
export function aUnit(says: Partial<Unit> & Pick<Unit, 'name'>): Unit {
  return { id: unitId(says.name), party: 'LK', aliases: [], contact: null, ...says };
}

/** A seat as people say it: `LK Hållbarhetsenheten`, or `LK` for the party alone. */
export function aSeat(said: string): Seat {
  const [party = '', ...unit] = said.split(' ');
  return { party, unit: unit.length === 0 ? null : unitId(unit.join(' ')) };
}

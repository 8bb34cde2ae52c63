import type { CouncilPlan, Registration, Seat, Update } from './council-plan.ts';
import { type Actor, mayDo } from './permission.ts';

/** In whose name an update is given, and who registered it where that is somebody else. */
export type Voice = Pick<Update, 'author' | 'registered'>;

/** As what a person speaks for a seat; `on-behalf` is a coordinator who does not hold it. */
export type SpeaksAs = 'contact' | 'deputy' | 'on-behalf';

/** As what somebody may speak for a seat; `null` where they may not. */
export function speaksAs(plan: CouncilPlan, actor: Actor, seat: Seat): SpeaksAs | null {
  if (actor === 'operator' || !mayDo({ ...plan, inviter: null }, actor, { to: 'report', seat })) return null;
  const contact = contactOf(plan, seat);
  if (contact?.user === actor.user) return 'contact';
  return contact?.deputy === actor.user ? 'deputy' : 'on-behalf';
}

/**
 * The voice in which somebody speaks for a seat; `null` where they may not. Who holds the seat speaks for themselves. A
 * coordinator who does not hold it always registers for its contact (`null`: the seat is vacant), by `source`; a deputy
 * who coordinates may choose to.
 */
export function voiceOn(
  plan: CouncilPlan,
  actor: Actor,
  { seat, source }: { readonly seat: Seat; readonly source: Registration['source'] | null },
): Voice | null {
  const as = speaksAs(plan, actor, seat);
  if (as === null || actor === 'operator') return null;
  const own = as === 'contact' || (as === 'deputy' && (source === null || !coordinates(plan, actor)));
  if (own) return { author: actor.user, registered: null };
  const author = contactOf(plan, seat)?.user ?? null;
  return { author, registered: { by: actor.user, source: source ?? 'other' } };
}

/** Whoever worded an update: its registrar where it has one, else its author. */
export function wordedBy({ author, registered }: Voice): string | null {
  return registered === null ? author : registered.by;
}

function contactOf({ units }: CouncilPlan, { unit }: Seat) {
  return units.find(({ id }) => id === unit)?.contact ?? null;
}

function coordinates(plan: CouncilPlan, actor: Actor): boolean {
  return mayDo({ ...plan, inviter: null }, actor, { to: 'acknowledge' });
}

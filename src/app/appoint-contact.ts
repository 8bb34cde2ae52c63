import type { Contact, Unit } from '../domain/council-plan.ts';
import type { Period } from '../domain/decided-plan.ts';
import { isSameValue } from '../domain/same-value.ts';
import { type Membership, type Unfit, unfitness } from '../domain/seat-candidate.ts';
import { type SeatHistory, seatHistory } from '../domain/seat-history.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Ground, type Refused, seatGround } from './seat-ground.ts';
import { type UnitAsked, type UnitUnclear, unitAsked } from './unit-asked.ts';
import { untilSettled } from './until-settled.ts';

/**
 * `user` and `deputy` are Slack's ids; without a word of the deputy the seat keeps the one it has. `away` is a period
 * that has not been, `null` for none; without a word of it, it stays with whoever holds the seat already. Memberships are what
 * Slack says of the two now, where it was asked.
 */
export type Appointment = Asked & {
  readonly unit: UnitAsked;
  readonly user: string;
  readonly deputy?: string | null;
  readonly away?: Period | null;
  readonly membership?: Membership | null;
  readonly deputyMembership?: Membership | null;
};

/**
 * What came of an appointment. `unit` is as it stood before, `contact` who holds it now, `ask` who is to be asked to
 * take it on and `history` what they would answer for. Only `appointed` stored anything.
 */
export type Appointed =
  | {
      readonly outcome: 'appointed';
      readonly council: string;
      readonly unit: Unit;
      readonly contact: Contact;
      readonly ask: string | null;
      readonly history: SeatHistory;
    }
  | { readonly outcome: 'unchanged'; readonly unit: Unit }
  | { readonly outcome: 'own-deputy' }
  | { readonly outcome: 'unfit'; readonly who: 'contact' | 'deputy'; readonly why: Unfit }
  | UnitUnclear
  | Refused;

/** Gives a unit's seat to a Slack user, who is asked to take it on. Coordinators do, and the command line. */
export async function appointContact(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  appointment: Appointment,
): Promise<Appointed> {
  const { user, deputy, membership = null, deputyMembership = null } = appointment;
  if (user === deputy) return { outcome: 'own-deputy' };
  return untilSettled(async () => {
    const ground = await seatGround(deps, appointment, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const unfit = unfitOf({ contact: membership, deputy: deputyMembership });
    if (unfit) return unfit;
    const unit = unitAsked(ground.snapshot, appointment.unit);
    return 'outcome' in unit ? unit : appointTo(deps, { ground, unit }, appointment);
  });
}

function unfitOf(memberships: Readonly<Record<'contact' | 'deputy', Membership | null>>) {
  for (const who of ['contact', 'deputy'] as const) {
    const why = unfitness('contact', memberships[who]);
    if (why) return { outcome: 'unfit', who, why } as const;
  }
  return null;
}

type Seat = { readonly ground: Ground; readonly unit: Unit };

async function appointTo(
  { seatWriter }: Pick<Deps, 'seatWriter'>,
  { ground, unit }: Seat,
  appointment: Appointment,
): Promise<Appointed | 'overtaken'> {
  const { council, snapshot, decision } = ground;
  const contact = contactOf(unit.contact, appointment);
  const isSame = contact.user === unit.contact?.user;
  if (isSameValue(contact, unit.contact)) return { outcome: 'unchanged', unit };
  const seat = { ...contact, unit: unit.id, note: null, because: 'replaced' } as const;
  if ((await seatWriter.give(council, seat, decision)) === 'overtaken') return 'overtaken';
  const ask = contact.acceptance === 'asked' && !isSame ? contact.user : null;
  return { outcome: 'appointed', council, unit, contact, ask, history: seatHistory(snapshot, unit.id) };
}

/** Whoever holds the seat already keeps what they have said of it; nobody has to ask themselves. */
function contactOf(held: Contact | null, { actor, user, deputy, away }: Appointment): Contact {
  const kept = held?.deputy === user ? null : (held?.deputy ?? null);
  const appointed = deputy === undefined ? kept : deputy;
  if (held?.user === user) return { ...held, deputy: appointed, away: away === undefined ? held.away : away };
  const isOwn = actor !== 'operator' && actor.user === user;
  return { user, deputy: appointed, away: away ?? null, acceptance: isOwn ? 'accepted' : 'asked' };
}

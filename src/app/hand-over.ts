import type { Unit } from '../domain/council-plan.ts';
import { type Membership, type Unfit, unfitness } from '../domain/seat-candidate.ts';
import { type SeatHistory, seatHistory } from '../domain/seat-history.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Ground, type Refused, seatGround } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** `unit` is an id, `to` a Slack user; `membership` is what Slack says of them now, where it was asked. */
export type HandOver = Asked & {
  readonly unit: string;
  readonly to: string;
  readonly membership: Membership | null;
  readonly note: string | null;
};

/** What came of it. `unit` is as it stood before; the successor is to be given the note and the history. */
export type HandedOver =
  | {
      readonly outcome: 'handed-over';
      readonly council: string;
      readonly unit: Unit;
      readonly note: string | null;
      readonly history: SeatHistory;
    }
  | { readonly outcome: 'not-yours' | 'to-oneself' }
  | { readonly outcome: 'unfit'; readonly why: Unfit }
  | Refused;

/**
 * A contact gives the seat to somebody else, who is asked to take it on. The deputy stays, unless it is the deputy who
 * takes over.
 */
export async function handOver(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  asked: HandOver,
): Promise<HandedOver> {
  const why = unfitness('contact', asked.membership);
  return untilSettled(async () => {
    const ground = await seatGround(deps, asked, { to: 'ask' });
    if ('outcome' in ground) return ground;
    const unit = ground.snapshot.units.get(asked.unit);
    if (ground.decision.by === null || unit?.contact?.user !== ground.decision.by)
      return { outcome: 'not-yours' };
    if (asked.to === ground.decision.by) return { outcome: 'to-oneself' };
    return why ? { outcome: 'unfit', why } : give(deps, { ground, unit }, asked);
  });
}

async function give(
  { seatWriter }: Pick<Deps, 'seatWriter'>,
  { ground, unit }: { readonly ground: Ground; readonly unit: Unit },
  { to, note }: HandOver,
): Promise<HandedOver | 'overtaken'> {
  const { council, snapshot, decision } = ground;
  const held = unit.contact?.deputy ?? null;
  const contact = { user: to, deputy: held === to ? null : held, away: null, acceptance: 'asked' } as const;
  const seat = { ...contact, unit: unit.id, note, because: 'handed-over' } as const;
  const stored = await seatWriter.give(council, seat, decision);
  if (stored === 'overtaken') return stored;
  return { outcome: 'handed-over', council, unit, note, history: seatHistory(snapshot, unit.id) };
}

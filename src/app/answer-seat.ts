import type { Unit } from '../domain/council-plan.ts';
import { coordinatorsFor } from '../domain/seat-coordinators.ts';
import { type SeatHistory, seatHistory } from '../domain/seat-history.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Ground, type Refused, seatGround } from './seat-ground.ts';
import type { CouncilPeople } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/** What whoever was asked answers; `unit` is an id, `reason` why not, where they say. */
export type SeatAnswer = Asked & {
  readonly unit: string;
  readonly answer: 'accept' | 'decline';
  readonly reason: string | null;
};

/**
 * What came of it. `unit` is as it stood before. `tell` are those who should know of a declined seat: who asked, and
 * the party's coordinators where that was none of them. `not-yours`: somebody else holds the seat by now, or nobody.
 */
export type SeatAnswered =
  | { readonly outcome: 'accepted' | 'already'; readonly unit: Unit; readonly history: SeatHistory }
  | {
      readonly outcome: 'declined';
      readonly council: string;
      readonly unit: Unit;
      readonly reason: string | null;
      readonly tell: readonly string[];
    }
  | { readonly outcome: 'not-yours' }
  | Refused;

/** A contact takes the seat on or gives it back, which they may at any time: then it is vacant. */
export async function answerSeat(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  asked: SeatAnswer,
): Promise<SeatAnswered> {
  return untilSettled(async () => {
    const ground = await seatGround(deps, asked, { to: 'ask' });
    if ('outcome' in ground) return ground;
    const unit = ground.snapshot.units.get(asked.unit);
    const { actor } = asked;
    if (actor === 'operator' || unit?.contact?.user !== actor.user) return { outcome: 'not-yours' };
    const seat = { ground, unit };
    return asked.answer === 'accept' ? accept(deps, seat) : decline(deps, seat, asked.reason);
  });
}

type Seat = { readonly ground: Ground; readonly unit: Unit };

async function accept(
  { seatWriter }: Pick<Deps, 'seatWriter'>,
  { ground, unit }: Seat,
): Promise<SeatAnswered | 'overtaken'> {
  const { council, snapshot, decision } = ground;
  const history = seatHistory(snapshot, unit.id);
  if (unit.contact?.acceptance === 'accepted') return { outcome: 'already', unit, history };
  const stored = await seatWriter.accept(council, unit.id, decision);
  return stored === 'overtaken' ? stored : { outcome: 'accepted', unit, history };
}

async function decline(
  { seats, seatWriter }: Pick<Deps, 'seats' | 'seatWriter'>,
  { ground, unit }: Seat,
  reason: string | null,
): Promise<SeatAnswered | 'overtaken'> {
  const { council, people, decision } = ground;
  const asker = await seats.askedBy(council, unit.id);
  const seat = { unit: unit.id, because: 'declined', reason } as const;
  if ((await seatWriter.vacate(council, seat, decision)) === 'overtaken') return 'overtaken';
  const tell = toTell(asker, people, unit).filter((user) => user !== decision.by);
  return { outcome: 'declined', council, unit, reason, tell };
}

/** Whoever handed the seat over may be no coordinator; then those who can fill it know too. */
function toTell(asker: string | null, { coordinators }: CouncilPeople, { party }: Unit): readonly string[] {
  if (asker !== null && coordinators.some(({ user }) => user === asker)) return [asker];
  const others = coordinatorsFor(coordinators, party);
  return asker === null ? others : [...new Set([asker, ...others])];
}

import { type Appointed, appointContact } from '../app/appoint-contact.ts';
import type { Unit } from '../domain/council-plan.ts';
import type { Period } from '../domain/decided-plan.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { type Appointment, seatAppointedMessage } from './blocks/seat-appointed-message.ts';
import type { ViewState } from './modals/view-state.ts';
import { appointBlocks } from './seat-appoint-form.ts';
import { awayDays } from './seat-away-days.ts';
import { type Chosen, seatChosen } from './seat-chosen.ts';
import type { SeatGround } from './seat-form-open.ts';
import { seatGroundFor } from './seat-ground-for.ts';
import type { SeatMeant } from './seat-meant.ts';
import { askToTakeSeat } from './seat-request.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { unfitComplaint } from './unfit-complaint.ts';

type Filled = { readonly meant: SeatMeant; readonly state: ViewState };

/** Gives a seat as a form says, once all of the form holds, and asks whoever is new to take it on. */
export async function appointToSeat(
  room: SlackRoom,
  asker: Asker,
  { meant, state }: Filled,
): Promise<Settled> {
  const ground = await seatGroundFor(room, asker, { meant, deed: 'coordinate' });
  if ('refused' in ground) return { kind: 'returned', message: ground.refused };
  const { unit, words, today } = ground;
  const days = awayDays(state, today, words);
  const chosen = await seatChosen(room, { state, before: unit.contact?.user ?? null }, words);
  const wrong = [days, chosen].flatMap((read) => ('complaints' in read ? read.complaints : []));
  if ('complaints' in days || 'complaints' in chosen) return { kind: 'complaints', complaints: wrong };
  const complaints = await unfitOnes(room, chosen, ground);
  if (complaints.length > 0) return { kind: 'complaints', complaints };
  const message = await store(
    room,
    { ...ground, meant },
    { asker, chosen, away: awayOf(chosen, days.away, unit) },
  );
  return { kind: 'told', message };
}

/** The form began with the days of whoever held the seat: they say nothing of somebody new. */
function awayOf({ user }: Chosen, away: Period | null, { contact }: Unit): Period | null {
  const isLeftOver = contact !== null && contact.user !== user && isSameValue(away, contact.away);
  return isLeftOver ? null : away;
}

/** Only those who are new to the seat are asked about: whoever holds it may stay as they are. */
async function unfitOnes(
  room: SlackRoom,
  { user, deputy }: Chosen,
  { unit, words, snapshot }: Pick<SeatGround, 'unit' | 'words' | 'snapshot'>,
) {
  const { contact } = unit;
  const { workspace } = snapshot.plan.council;
  const people = [
    { user, block: appointBlocks.contact, before: contact?.user },
    { user: deputy, block: appointBlocks.deputy, before: contact?.deputy },
  ];
  const asked = people.flatMap(({ user: one, block, before }) =>
    one === null || one === before ? [] : [unfitComplaint(room, { user: one, block, workspace }, words)],
  );
  return (await Promise.all(asked)).filter((complaint) => complaint !== null);
}

type Wanted = { readonly asker: Asker; readonly chosen: Chosen; readonly away: Period | null };

async function store(
  room: SlackRoom,
  { meant, unit, actor, snapshot, words }: SeatGround,
  { asker, chosen, away }: Wanted,
): Promise<Message> {
  const where = { council: meant.council };
  const appointed = await appointContact(room, { where, actor, unit: { id: unit.id }, ...chosen, away });
  // Somebody may have been quicker since the ground was laid.
  if (appointed.outcome !== 'appointed' && appointed.outcome !== 'unchanged')
    return plainMessage(words.seats.refused.gone);
  const isTold = await ask(room, { appointed, by: asker.user, council: snapshot.plan.council });
  const isChanged = appointed.outcome === 'appointed';
  const appointment: Appointment = { unit, user: chosen.user, isChanged, isTold };
  return seatAppointedMessage(appointment, words);
}

type Asking = {
  readonly appointed: Appointed;
  readonly by: string;
  readonly council: SeatGround['snapshot']['plan']['council'];
};

/** Whether whoever is to be asked was; `null` where nobody is. */
async function ask(room: SlackRoom, { appointed, by, council }: Asking): Promise<boolean | null> {
  if (appointed.outcome !== 'appointed' || appointed.ask === null) return null;
  const { unit, history } = appointed;
  const request = { unit, by, isHandedOver: false, note: null, history };
  return askToTakeSeat(room, { user: appointed.ask, council }, request);
}

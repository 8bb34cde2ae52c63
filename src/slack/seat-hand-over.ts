import { type HandedOver, handOver } from '../app/hand-over.ts';
import type { Asker } from './asker.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { bold, person } from './blocks/rich-text.ts';
import { runMessage } from './blocks/run-message.ts';
import { unitName } from './blocks/unit-name.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SeatGround } from './seat-form-open.ts';
import { seatGroundFor } from './seat-ground-for.ts';
import { handOverBlocks, longestNote } from './seat-hand-over-form.ts';
import type { SeatMeant } from './seat-meant.ts';
import { askToTakeSeat } from './seat-request.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { unfitComplaint } from './unfit-complaint.ts';

/** Hands a seat over as a form says; the successor is asked, with the note and what the unit last said. */
export async function handSeatOver(
  room: SlackRoom,
  asker: Asker,
  { meant, state }: { readonly meant: SeatMeant; readonly state: ViewState },
): Promise<Settled> {
  const ground = await seatGroundFor(room, asker, { meant, deed: 'tend-seat' });
  if ('refused' in ground) return { kind: 'returned', message: ground.refused };
  const { unit, actor, words } = ground;
  const to = state.one(handOverBlocks.to);
  const note = state.one(handOverBlocks.note);
  const { errors } = words.seats;
  if (to === null) return complaint(handOverBlocks.to, errors.nobody);
  if (to === asker.user) return complaint(handOverBlocks.to, errors.yourself);
  if (note !== null && note.length > longestNote)
    return complaint(handOverBlocks.note, errors.tooLong(longestNote));
  const { workspace } = asker.place;
  const unfit = await unfitComplaint(room, { user: to, block: handOverBlocks.to, workspace }, words);
  if (unfit !== null) return { kind: 'complaints', complaints: [unfit] };
  const where = { council: meant.council };
  const handed = await handOver(room, { where, actor, unit: unit.id, to, membership: null, note });
  if (handed.outcome !== 'handed-over')
    return { kind: 'returned', message: plainMessage(words.seats.refused.notYours) };
  return tell(room, ground, { handed, to, by: asker.user });
}

function complaint(block: string, text: string): Settled {
  const complaints: readonly FieldError[] = [{ block, text }];
  return { kind: 'complaints', complaints };
}

type Handing = {
  readonly handed: Extract<HandedOver, { readonly outcome: 'handed-over' }>;
  readonly to: string;
  readonly by: string;
};

async function tell(
  room: SlackRoom,
  { snapshot, words }: Pick<SeatGround, 'snapshot' | 'words'>,
  { handed, to, by }: Handing,
): Promise<Settled> {
  const { unit, note, history } = handed;
  const request = { unit, by, isHandedOver: true, note, history };
  const isTold = await askToTakeSeat(room, { user: to, council: snapshot.plan.council }, request);
  const { handOver: texts, appoint } = words.seats;
  const said = [bold(unitName(unit)), texts.done, person(to), '.'];
  const message = runMessage(texts.title, said, [isTold ? appoint.told : appoint.notTold]);
  return { kind: isTold ? 'told' : 'returned', message };
}

import { vacateSeat } from '../app/vacate-seat.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { unitName } from './blocks/unit-name.ts';
import { seatGroundFor } from './seat-ground-for.ts';
import type { SeatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';

/** Leaves a seat without a contact, for a coordinator. */
export async function vacate(room: SlackRoom, asker: Asker, meant: SeatMeant): Promise<Message> {
  const ground = await seatGroundFor(room, asker, { meant, deed: 'coordinate' });
  if ('refused' in ground) return ground.refused;
  const { actor, unit, words } = ground;
  const { outcome } = await vacateSeat(room, {
    where: { council: meant.council },
    actor,
    unit: { id: unit.id },
  });
  const { refused, appoint } = words.seats;
  return plainMessage(outcome === 'vacated' ? `${unitName(unit)}${appoint.vacated}` : refused.noContact);
}

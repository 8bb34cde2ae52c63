import type { Council } from '../domain/council-plan.ts';
import { type SeatRequest, seatRequestMessage } from './blocks/seat-request-message.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellSurely } from './tell-surely.ts';

/** Asks somebody to take a seat, in their own conversation with the bot. Whether Slack took the message. */
export async function askToTakeSeat(
  room: SlackRoom,
  { user, council }: { readonly user: string; readonly council: Council },
  request: Omit<SeatRequest, 'channel'>,
): Promise<boolean> {
  const reader = await readerFor(room, user, council);
  return tellSurely(room, user, seatRequestMessage({ ...request, channel: council.channel }, reader));
}

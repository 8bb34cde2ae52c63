import { byStart, type Meeting } from '../../domain/meeting.ts';
import type { Meeting as MeetingRow } from '../generated/client/client.ts';
import type { PrismaClient } from '../prisma-over.ts';

/** Every meeting of a council, cancelled ones among them, by when they begin. */
export async function meetingsOf(prisma: PrismaClient, councilId: string): Promise<readonly Meeting[]> {
  const rows = await prisma.meeting.findMany({ where: { councilId } });
  return rows.map(meetingFrom).toSorted(byStart);
}

function meetingFrom({
  id,
  seriesId,
  day,
  time,
  minutes,
  place,
  link,
  sequence,
  cancelledAt,
}: MeetingRow): Meeting {
  return { id, series: seriesId, day, time, minutes, place, link, sequence, cancelledAt };
}

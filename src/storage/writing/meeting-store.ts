import { createHash, randomBytes } from 'node:crypto';
import type { MeetingStore } from '../../app/meeting-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { meetingsOf } from '../reading/meetings-of.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { decidedWrite } from './decided-write.ts';
import { closeCalendar, openCalendar } from './meeting-calendar.ts';
import { planMeetings, withIds } from './plan-meetings.ts';

/** Keeps meetings and their calendar's address in the database. */
export function meetingStore(prisma: PrismaClient, versions: CouncilVersions): MeetingStore {
  const write = decidedWrite(prisma, versions);
  return {
    meetings: (councilId) => meetingsOf(prisma, councilId),
    async plan(council, planned, decision) {
      const meetings = withIds(planned);
      const stored = await write(seen(council, decision), (transaction, home) =>
        planMeetings(transaction, home, { ...decision, rule: planned.rule, meetings }),
      );
      return stored === 'overtaken' ? stored : meetings;
    },
    change: (council, change, decision) =>
      write(seen(council, decision), (transaction, home) =>
        changeMeeting(transaction, home, { ...change, ...decision }),
      ),
    cancel: (council, id, decision) =>
      write(seen(council, decision), (transaction, home) =>
        cancelMeeting(transaction, home, { id, ...decision }),
      ),
    async openCalendar(council, decision) {
      const secret = randomBytes(32).toString('base64url');
      const stored = await write(seen(council, decision), (transaction, home) =>
        openCalendar(transaction, home, { hash: hashOf(secret), ...decision }),
      );
      return stored === 'overtaken' ? stored : { secret };
    },
    closeCalendar: (council, decision) =>
      write(seen(council, decision), (transaction, home) => closeCalendar(transaction, home, decision)),
    async calendarOf(secret) {
      const feed = await prisma.calendarFeed.findUnique({ where: { hash: hashOf(secret) } });
      return feed === null || feed.revokedAt ? null : { council: feed.councilId };
    },
  };
}

/** The secret has as much chance in it as the hash: there is nothing to guess, so nothing slower is needed. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function seen(council: string, { basedOn }: Decision) {
  return { council, basedOn };
}

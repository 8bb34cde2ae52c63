import type { SeatWriter } from '../../app/seat-ports.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { acceptSeat } from './accept-seat.ts';
import { decidedWrite } from './decided-write.ts';
import { giveSeat } from './give-seat.ts';
import { mergeUnits } from './merge-units.ts';
import { personOf } from './person-of.ts';
import { releasePerson } from './release-person.ts';
import { setAway } from './set-away.ts';
import { vacateSeat } from './vacate-seat.ts';

/** Writes about seats what was decided on a version of the council, and tells of the next one once it is committed. */
export function seatWriter(prisma: PrismaClient, versions: CouncilVersions): SeatWriter {
  const write = decidedWrite(prisma, versions);
  return {
    give: (council, seat, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) => giveSeat(transaction, home, { ...seat, ...signed })),
    vacate: (council, { unit: unitId, ...end }, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        vacateSeat(transaction, home, { unitId, ...end, ...signed }),
      ),
    accept: (council, unit, { basedOn, by: author, at }) =>
      write({ council, basedOn }, (transaction, home) =>
        acceptSeat(transaction, home, { seat: { unit }, author, registered: null, at }),
      ),
    setAway: (council, { unit: unitId, away }, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        setAway(transaction, home, { unitId, away, ...signed }),
      ),
    release: (council, user, { basedOn, ...signed }) =>
      write({ council, basedOn }, async (transaction, home) => {
        const personId = await personOf(transaction, home, user);
        await releasePerson(transaction, home, { personId, because: 'deactivated', ...signed });
      }),
    mergeUnits: (council, units, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        mergeUnits(transaction, home, { ...units, ...signed }),
      ),
  };
}

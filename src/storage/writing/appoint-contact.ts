import { randomUUID } from 'node:crypto';
import type { PlanWriter } from '../../app/ports.ts';
import { bumpVersion, type CouncilRow } from '../council-row.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Asked = Parameters<PlanWriter['appointContact']>;
type Appointment = {
  readonly councilId: Asked[0];
  readonly unitId: Asked[1];
  readonly contact: Asked[2];
  readonly by: Asked[3];
  readonly at: Asked[4];
};

/** Ends the seat of whoever holds it, gives it to the next, and returns the council as it is after. */
export function appointContact(prisma: PrismaClient, appointment: Appointment): Promise<CouncilRow> {
  const { councilId, unitId, contact, by, at } = appointment;
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const home = { workspaceId: council.workspaceId, councilId };
    const personId = await personOf(transaction, home, contact.user);
    const deputyId = contact.deputy && (await personOf(transaction, home, contact.deputy));
    const held = await transaction.contact.findFirst({ where: { councilId, unitId, until: null } });
    if (held) {
      await transaction.contact.update({
        where: { councilId_id: { councilId, id: held.id } },
        data: { until: later(at, held.since) },
      });
    }
    const id = randomUUID();
    const away = held?.personId === personId ? { awayFrom: held.awayFrom, awayTo: held.awayTo } : {};
    await transaction.contact.create({
      data: { ...home, id, unitId, personId, deputyId, since: at, ...away },
    });
    await writeLogEntry(transaction, home, {
      action: 'contact-appointed',
      subjectId: unitId,
      by,
      at,
      before: held && { person: held.personId, deputy: held.deputyId },
      after: { person: personId, deputy: deputyId },
    });
    return council;
  });
}

/** A clock that was put back must not end a seat before it began. */
function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { ReminderWishes } from '../../app/delivery-ports.ts';
import type { ReminderWish } from '../../domain/reminder-schedule.ts';
import { bumpVersion } from '../council-row.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { personOf } from '../writing/person-of.ts';
import { writeLogEntry } from '../writing/write-log-entry.ts';
import { insertOwed, owedJson } from './owed-rows.ts';

const query_timeout = 5_000;

const wishes = {
  name: 'reminder-wishes',
  query_timeout,
  text: `SELECT user_id AS "user", off, weekday, time FROM reminder_preference
    JOIN person ON person.council_id = reminder_preference.council_id AND person.id = person_id
    WHERE reminder_preference.council_id = $1 AND user_id IS NOT NULL`,
};

/** The snooze and the delivery it asks for, together; the second for one instant is the first. */
const snooze = {
  name: 'snooze-reminder',
  query_timeout,
  text: `
    WITH snoozed AS (
      INSERT INTO snooze (workspace_id, council_id, id, person_id, until, at)
      SELECT workspace_id, council_id, $2, id, $4, $5 FROM person WHERE council_id = $1 AND user_id = $3
      RETURNING workspace_id
    )
    ${insertOwed('snoozed', '$6')}`,
};

/** What is wanted of reminders. A wish is a change of the council as any other; a snooze is not. */
export function reminderWishes(pool: Pool, prisma: PrismaClient, versions: CouncilVersions): ReminderWishes {
  return {
    async wishes(council) {
      const { rows } = await pool.query<ReminderWish>({ ...wishes, values: [council] });
      return rows;
    },
    async wish(council, wish, at) {
      versions.written(await writeWish(prisma, { councilId: council, wish }, at));
    },
    async snooze(council, owed, at) {
      if (owed.to.kind !== 'person') throw new Error('Only a person can ask to be reminded later');
      const values = [council, randomUUID(), owed.to.user, owed.dueAt, at, owedJson([owed])];
      await pool.query({ ...snooze, values });
    },
  };
}

type Wished = { readonly councilId: string; readonly wish: ReminderWish };

function writeWish(prisma: PrismaClient, { councilId, wish }: Wished, at: Date) {
  const { user, ...wanted } = wish;
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const home = { workspaceId: council.workspaceId, councilId };
    const personId = await personOf(transaction, home, user);
    const where = { councilId_personId: { councilId, personId } };
    const before = await transaction.reminderPreference.findUnique({ where });
    await transaction.reminderPreference.upsert({
      where,
      create: { ...home, personId, ...wanted },
      update: wanted,
    });
    await writeLogEntry(transaction, home, {
      action: 'reminder-wished',
      subjectId: personId,
      by: user,
      at,
      before: before && { off: before.off, weekday: before.weekday, time: before.time },
      after: wanted,
    });
    return council;
  });
}

import type { AgendaRecords } from '../../app/agenda-ports.ts';
import type { AgendaChoices, HeldMeeting } from '../../domain/agenda-facts.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { agendaFrom, choiceFrom } from './agenda-columns.ts';
import { withPersons } from './persons-in.ts';

/** Everything that is kept about a council's agendas. */
export async function agendaRecords(prisma: PrismaClient, councilId: string): Promise<AgendaRecords> {
  const where = { councilId };
  const [choices, frozen, persons, added] = await Promise.all([
    prisma.agendaChoice.findMany({ where }),
    prisma.frozenAgenda.findMany({ where, orderBy: { at: 'desc' } }),
    prisma.person.findMany({ where, select: { id: true, userId: true } }),
    addedLater(prisma, councilId),
  ]);
  const userOf = new Map(persons.map(({ id, userId }) => [id, userId]));
  const chosen = choicesByMeeting(choices);
  const held = frozen.map(
    ({ meetingId, agenda }): HeldMeeting => ({
      agenda: agendaFrom(withPersons(agenda, (id) => userOf.get(id) ?? null)),
      choices: chosen.get(meetingId) ?? new Map(),
    }),
  );
  return { held, choices: chosen, added };
}

type ChoiceRow = { readonly meetingId: string; readonly item: string; readonly choice: unknown };

function choicesByMeeting(rows: readonly ChoiceRow[]): ReadonlyMap<string, AgendaChoices> {
  const byMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId);
  return new Map(
    [...byMeeting].map(([meeting, own]) => [
      meeting,
      new Map(own.map(({ item, choice }) => [item, choiceFrom(choice)])),
    ]),
  );
}

/** Each activity with the first revision that had it, but for those of a plan's first. */
async function addedLater(prisma: PrismaClient, councilId: string): Promise<AgendaRecords['added']> {
  const rows = await prisma.decidedActivity.findMany({
    where: { councilId },
    orderBy: { revision: { number: 'asc' } },
    distinct: ['activityId'],
    select: { activityId: true, name: true, revision: { select: { number: true, importedAt: true } } },
  });
  return rows
    .filter(({ revision }) => revision.number > 1)
    .map(({ activityId, name, revision }) => ({
      activity: { id: activityId, name },
      at: revision.importedAt,
    }));
}

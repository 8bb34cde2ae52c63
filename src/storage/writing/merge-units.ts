import { randomUUID } from 'node:crypto';
import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Contact, Unit, UnitAlias } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { endContact } from './end-contact.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Merger = Pick<Decision, 'by' | 'at'> & { readonly keep: string; readonly drop: string };

/**
 * Makes `drop` a name of `keep`. Its rows stay and point where they did, whatever else points there stays as it is, and
 * readers take the one for the other.
 */
export async function mergeUnits(transaction: Transaction, home: Home, merger: Merger): Promise<void> {
  const { keep, drop, by, at } = merger;
  const dropped = await unitOf(transaction, home, drop);
  const kept = await unitOf(transaction, home, keep);
  await transaction.unit.updateMany({
    where: { councilId: home.councilId, OR: [{ id: drop }, { mergedIntoId: drop }] },
    data: { mergedIntoId: keep },
  });
  await moveNames(transaction, home, { kept, dropped });
  await moveContact(transaction, home, merger);
  await writeLogEntry(transaction, home, {
    action: 'units-merged',
    subjectId: keep,
    by,
    at,
    before: { name: dropped.name },
    after: { name: kept.name },
  });
}

type Named = Unit & { readonly aliases: readonly UnitAlias[] };

function unitOf(transaction: Transaction, { councilId }: Home, id: string): Promise<Named> {
  return transaction.unit.findUniqueOrThrow({
    where: { councilId_id: { councilId, id } },
    include: { aliases: true },
  });
}

async function moveNames(
  transaction: Transaction,
  home: Home,
  { kept, dropped }: { readonly kept: Named; readonly dropped: Named },
): Promise<void> {
  const names = [dropped.name, ...dropped.aliases.map(({ name }) => name)];
  const data = names.filter((name) => name !== kept.name).map((name) => ({ ...home, unitId: kept.id, name }));
  await transaction.unitAlias.createMany({ data, skipDuplicates: true });
}

/** The kept unit's contact stays; where it has none, the other's goes on with what they have said of the seat. */
async function moveContact(
  transaction: Transaction,
  home: Home,
  { keep, drop, by, at }: Merger,
): Promise<void> {
  const { councilId } = home;
  const ended = await endContact(transaction, home, { unitId: drop, because: 'merged', at });
  if (
    ended === null ||
    (await transaction.contact.findFirst({ where: { councilId, unitId: keep, until: null } }))
  )
    return;
  await transaction.contact.create({ data: { ...ended, ...asNew(keep, at) } });
  await writeLogEntry(transaction, home, {
    action: 'contact-appointed',
    subjectId: keep,
    by,
    at,
    before: { person: null, deputy: null },
    after: { person: ended.personId, deputy: ended.deputyId },
  });
}

function asNew(unitId: string, since: Date): Partial<Contact> & Pick<Contact, 'id' | 'unitId' | 'since'> {
  return { id: randomUUID(), unitId, since, until: null, endedBecause: null };
}

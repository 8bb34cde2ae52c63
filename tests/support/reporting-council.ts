import { randomUUID } from 'node:crypto';
import { acknowledgeUpdate } from '../../src/app/acknowledge-update.ts';
import { recordNothingNew } from '../../src/app/record-nothing-new.ts';
import { recordUpdate, type UpdateSent } from '../../src/app/record-update.ts';
import type { Recorded } from '../../src/app/store-update.ts';
import { withdrawUpdate } from '../../src/app/withdraw-update.ts';
import type { Activity, Seat } from '../../src/domain/council-plan.ts';
import type { Actor } from '../../src/domain/permission.ts';
import type { UpdateWords } from '../../src/domain/update-words.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from './activities.ts';
import { aClock } from './clock.ts';
import { givenSeat } from './given-seats.ts';
import { aPlan } from './plans.ts';
import { storedPlan, storePlan } from './stored-plans.ts';

type Says = Partial<Omit<UpdateSent, 'words' | 'actor'>> & {
  readonly words?: Partial<UpdateWords>;
  readonly party?: string;
};

/** A member of the council's workspace. */
export const member = (user: string): Actor => ({ user, workspace: 'T-SAMVERKAN', standing: 'member' });

const decided = aPlan({
  activities: [
    anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU Samverkan'], situation: 'Tillstånd söks.' }),
    anActivity({ name: 'Läxhjälp', seats: ['LK Skola', 'LiU'] }),
  ],
});

/**
 * A council of its own in a storage, in November 2022: on Vindkraft Anna, with Bo as deputy, answers for LK Miljö and
 * Lisa for LiU Samverkan; on Läxhjälp nobody does. Karin coordinates. Anna has yet to accept her seat.
 */
export async function reportingCouncil(storage: Storage) {
  const place = { workspace: 'T-SAMVERKAN', channel: `C-${randomUUID()}` };
  const clock = aClock();
  const { council, units } = await storePlan(storage, decided, { place, clock });
  const unitOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
  const at = clock.now();
  await givenSeat(storage, council.id, { unit: unitOf('Miljö'), user: 'U-ANNA', deputy: 'U-BO', at });
  await givenSeat(storage, council.id, { unit: unitOf('Samverkan'), user: 'U-LISA', at });
  const basedOn = (await storage.seats.people({ council: council.id }))?.council.version ?? 0;
  const karin = { user: 'U-KARIN', party: null };
  await storage.councils.appointCoordinator(council.id, karin, { by: null, at, basedOn });
  const deps = { ...storage, clock };
  const meant = { workspace: place.workspace, council: council.id };
  const activityNamed = async (name: string): Promise<Activity> => {
    const found = (await storedPlan(storage, place)).activities.find((activity) => activity.name === name);
    if (!found) throw new Error(`There is no activity ${name}`);
    return found;
  };
  const wind = await activityNamed('Vindkraft');
  const seatOf = (party: string): Seat =>
    wind.seats.find((seat) => seat.party === party) ?? { party, unit: null };
  return {
    clock,
    deps,
    meant,
    activityNamed,
    seatOf,
    plan: () => storedPlan(storage, place),
    /** Vindkraft as it is now. */
    wind: () => activityNamed('Vindkraft'),
    /** Sends a report on Vindkraft, for LK unless told, under a key of its own and knowing of every other update. */
    sends: (user: string, { words, party = 'LK', ...says }: Says = {}) =>
      recordUpdate(deps, {
        ...meant,
        actor: member(user),
        key: randomUUID(),
        activity: wind.id,
        seat: seatOf(party),
        words: { ...asPlanned, ...words },
        seen: null,
        confirmed: true,
        onBehalf: null,
        revises: null,
        ...says,
      }),
    /** Presses *Inget nytt* on Vindkraft. */
    presses: (user: string, says: { readonly seat?: Seat; readonly seen?: string } = {}) =>
      recordNothingNew(deps, {
        ...meant,
        actor: member(user),
        activity: wind.id,
        seat: null,
        seen: null,
        ...says,
      }),
    takesBack: (user: string, update: string) =>
      withdrawUpdate(deps, { ...meant, actor: member(user), update }),
    thanksFor: (user: string, update: string, comment: string | null = null) =>
      acknowledgeUpdate(deps, { ...meant, actor: member(user), update, comment }),
  };
}

const asPlanned: UpdateWords = {
  status: 'on_track',
  text: 'Det går enligt plan.',
  nextStep: null,
  link: null,
  question: null,
};

/** The id of what was recorded; fails the test where nothing was. */
export function idOf(recorded: Recorded): string {
  if ('update' in recorded) return recorded.update.id;
  throw new Error(`Nothing was recorded: ${recorded.outcome}`);
}

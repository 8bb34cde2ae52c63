import type { Seat } from '../domain/council-plan.ts';
import { nothingNewKey } from '../domain/nothing-new.ts';
import type { Actor } from '../domain/permission.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { type Recorded, storeUpdate } from './store-update.ts';

/**
 * `seat` is `null` for every seat on the activity that the person holds. `seen` is the newest update that stood where
 * the button was pressed, `null` where there was none.
 */
export type NothingNew = CouncilMeant & {
  readonly actor: Actor;
  readonly activity: string;
  readonly seat: Seat | null;
  readonly seen: string | null;
};

const nothingSaid = { status: null, text: '', nextStep: null, link: null, question: null };

/**
 * Records by one press that all is as before, and tells of one seat: of one that is overtaken, else of one that it was
 * recorded for. The same press again on the same day of the council stores nothing. It is overtaken only where another
 * has spoken from the same seat since. A coordinator speaks for a seat they do not hold only where it is named.
 */
export async function recordNothingNew(
  deps: Pick<Deps, 'plans' | 'updates' | 'clock'>,
  { seat, ...asked }: NothingNew,
): Promise<Recorded> {
  const snapshot = await councilMeant(deps, asked);
  const activity = snapshot?.activities.get(asked.activity);
  if (!snapshot || !activity) return { outcome: 'refused', why: 'gone' };
  const { actor } = asked;
  const held = seatsToSpeakFor(snapshot, actor, activity).filter(({ as }) => as !== 'on-behalf');
  const seats = seat === null ? held.map((spoken) => spoken.seat) : [seat];
  if (actor === 'operator') return { outcome: 'refused', why: 'not-permitted' };

  const said = { user: actor.user, now: deps.clock.now(), zone: snapshot.plan.council.zone };
  const recorded: Recorded[] = [];
  for (const one of seats) {
    const key = nothingNewKey(activity, { ...said, seat: one });
    recorded.push(await storeUpdate(deps, { ...asked, ...pressed, seat: one, key }));
  }
  return mostTelling(recorded);
}

const pressed = {
  nature: 'nothing-new',
  words: nothingSaid,
  source: null,
  confirmed: false,
  revises: null,
} as const;

/** What the person has to see first comes first. */
function mostTelling(recorded: readonly Recorded[]): Recorded {
  const cameOf = (wanted: Recorded['outcome']) => recorded.find(({ outcome }) => outcome === wanted);
  const told = cameOf('overtaken') ?? cameOf('recorded') ?? recorded[0];
  return told ?? { outcome: 'refused', why: 'not-permitted' };
}

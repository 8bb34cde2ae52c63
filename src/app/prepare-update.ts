import type { Named } from '../domain/answer.ts';
import type { Day } from '../domain/calendar.ts';
import type { Activity, Council, Seat, Update } from '../domain/council-plan.ts';
import { mayReword, type UpdateRefusal } from '../domain/decide-update.ts';
import type { Actor } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { oldestDraft } from '../domain/update-age.ts';
import { wordsBefore, wordsOf } from '../domain/update-form.ts';
import { type UpdateFrom, updateFrom } from '../domain/update-from.ts';
import { type SpokenSeat, seatsToSpeakFor } from '../domain/update-seats.ts';
import type { UpdateWords } from '../domain/update-words.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import type { Draft } from './update-ports.ts';

/** Who wants to report on which activity; `revises` is an own update to be reworded. */
export type FormAsked = CouncilMeant & {
  readonly actor: Actor;
  readonly activity: string;
  readonly revises: string | null;
};

/**
 * Everything that the form shows. `decided` is the decided situation and when it was read in; `seats` has one at least,
 * the person's own first, or the update's alone where one is reworded; `prefill` is for the first of them; `draft` was
 * kept at most 7 days ago; `seenUpdate` is what the recording asks for as `seen`.
 */
export type UpdateForm = {
  readonly kind: 'form';
  readonly council: Council;
  readonly activity: Named;
  readonly area: string;
  readonly decided: { readonly situation: string | null; readonly on: Day };
  readonly seats: readonly SpokenSeat[];
  readonly latest: UpdateFrom | null;
  readonly prefill: UpdateWords;
  readonly draft: Draft | null;
  readonly seenUpdate: string | null;
};

export type Prepared = UpdateForm | { readonly kind: 'refused'; readonly why: UpdateRefusal };

/** Gathers what one person needs to report on an activity, or says why they may not. */
export async function prepareUpdate(
  deps: Pick<Deps, 'plans' | 'drafts' | 'clock'>,
  { actor, activity: id, revises, ...meant }: FormAsked,
): Promise<Prepared> {
  const snapshot = await councilMeant(deps, meant);
  const activity = snapshot?.activities.get(id);
  if (!snapshot || !activity) return { kind: 'refused', why: 'gone' };
  if (actor === 'operator') return { kind: 'refused', why: 'not-permitted' };
  const now = deps.clock.now();
  const filled =
    revises === null
      ? toReport(snapshot, actor, activity)
      : toReword(snapshot, actor, { activity, revises, now });
  if ('why' in filled) return { kind: 'refused', why: filled.why };
  const draft = await deps.drafts.read({ council: meant.council, activity: id, user: actor.user });
  const isOffered = revises === null && draft !== null && draft.savedAt > oldestDraft(now);
  return { ...shownAbove(snapshot, activity), ...filled, draft: isOffered ? draft : null };
}

type Filled = Pick<UpdateForm, 'seats' | 'prefill'> | { readonly why: UpdateRefusal };

function toReport(snapshot: Snapshot, actor: Actor, activity: Activity): Filled {
  const seats = seatsToSpeakFor(snapshot, actor, activity);
  const [first] = seats;
  if (first === undefined) return { why: 'not-permitted' };
  return { seats, prefill: wordsBefore(activity, first.seat) };
}

type Rewording = { readonly activity: Activity; readonly revises: string; readonly now: Date };

function toReword(snapshot: Snapshot, actor: Actor, { activity, revises, now }: Rewording): Filled {
  const earlier = mayReword(snapshot.plan, actor, { activity, revises, now });
  if ('why' in earlier) return earlier;
  return { seats: [spokenSeat(snapshot, earlier)], prefill: wordsOf(earlier, activity.questions) };
}

function spokenSeat(snapshot: Snapshot, update: Update): SpokenSeat {
  const { party, unit } = updateFrom(snapshot, update);
  const seat: Seat = update.seat;
  return { seat, party, unit, as: update.registered === null ? 'contact' : 'on-behalf' };
}

function shownAbove(
  snapshot: Snapshot,
  { id, name, area, situation, updates: [latest] }: Activity,
): Omit<UpdateForm, 'seats' | 'prefill' | 'draft'> {
  const { council, importedOn } = snapshot.plan;
  return {
    kind: 'form',
    council,
    activity: { id, name },
    area: snapshot.areas.get(area)?.name ?? '',
    decided: { situation, on: importedOn },
    latest: latest ? updateFrom(snapshot, latest) : null,
    seenUpdate: latest?.id ?? null,
  };
}

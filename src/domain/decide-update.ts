import type { Activity, CouncilPlan, FormerUpdate, Registration, Seat, Update } from './council-plan.ts';
import { type Actor, mayDo } from './permission.ts';
import { isSameSeat } from './stated-status.ts';
import { mayStillEdit } from './update-age.ts';
import { overtakenBy } from './update-overtaken.ts';
import { voiceOn, wordedBy } from './update-voice.ts';
import type { UpdateWords } from './update-words.ts';

/** An update to be stored as it is; `revises` is one that it words anew. */
export type NewUpdate = Omit<Update, 'id' | 'editedAt' | 'acknowledgements'> &
  Pick<UpdateWords, 'question'> & { readonly revises: string | null };

/**
 * What somebody wants to say of an activity. `source` is by which way it came, where it is registered for another;
 * `seen` is the newest update they had before them, `confirmed` that they know of a newer one; `revises` is an own
 * update to be reworded, whose seat and author stay as they are.
 */
export type UpdateAsked = {
  readonly activity: string;
  readonly seat: Seat;
  readonly nature: Update['nature'];
  readonly words: UpdateWords;
  readonly source: Registration['source'] | null;
  readonly seen: string | null;
  readonly confirmed: boolean;
  readonly revises: string | null;
};

/** Why nothing is stored. `gone`: the activity, its seat or the update is not there any more. */
export type UpdateRefusal = 'not-permitted' | 'gone' | 'too-late' | 'not-yours';

/** What is to come of it. */
export type UpdateDecision =
  | { readonly kind: 'append'; readonly update: NewUpdate }
  | { readonly kind: 'overtaken'; readonly by: Update }
  | { readonly kind: 'refused'; readonly why: UpdateRefusal };

/**
 * Whether somebody may say this now, and in whose name. A report waits for a confirmation when another has written on
 * the activity meanwhile; that nothing is new only when another has spoken from the same seat.
 */
export function decideUpdate(
  plan: CouncilPlan,
  actor: Actor,
  { asked, now }: { readonly asked: UpdateAsked; readonly now: Date },
): UpdateDecision {
  const activity = plan.activities.find(({ id }) => id === asked.activity);
  if (activity === undefined) return refused('gone');
  const { revises, seat } = asked;
  if (revises !== null) {
    const earlier = mayReword(plan, actor, { activity, revises, now });
    return 'why' in earlier ? refused(earlier.why) : append(asked, earlier, now);
  }
  if (!activity.seats.some((one) => isSameSeat(one, seat))) return refused('gone');
  const voice = voiceOn(plan, actor, asked);
  if (voice === null || actor === 'operator') return refused('not-permitted');
  const from = asked.nature === 'report' ? null : seat;
  const by = asked.confirmed ? null : overtakenBy(activity, { user: actor.user, seen: asked.seen, from });
  return by === null ? append(asked, { seat, ...voice }, now) : { kind: 'overtaken', by };
}

type Rewording = { readonly activity: Activity; readonly revises: string; readonly now: Date };

/**
 * The update that somebody wants to reword, or why they may not: whoever worded it may, for 24 hours. An earlier wording
 * stands for the latest, since whoever has two windows open rewords what they see.
 */
export function mayReword(
  plan: CouncilPlan,
  actor: Actor,
  { activity: { updates, formerUpdates }, revises, now }: Rewording,
): Update | { readonly why: UpdateRefusal } {
  const isReworded = ({ ended }: FormerUpdate) => ended.as === 'reworded';
  const wordings = [...updates, ...formerUpdates.filter(isReworded)];
  const earlier = wordings.find(({ id, nature }) => id === revises && nature === 'report');
  if (earlier === undefined) return { why: 'gone' };
  const by = wordedBy(earlier);
  if (actor === 'operator' || by !== actor.user) return { why: 'not-yours' };
  if (!mayDo({ ...plan, inviter: null }, actor, { to: 'reword', by })) return { why: 'not-permitted' };
  return mayStillEdit(earlier, now) ? earlier : { why: 'too-late' };
}

function append(
  { nature, words, revises }: UpdateAsked,
  { seat, author, registered }: Pick<Update, 'seat' | 'author' | 'registered'>,
  at: Date,
): UpdateDecision {
  return { kind: 'append', update: { seat, author, registered, at, nature, ...words, revises } };
}

function refused(why: UpdateRefusal): UpdateDecision {
  return { kind: 'refused', why };
}

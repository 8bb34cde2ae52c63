import type { Coordinator, Seat, Unit } from './council-plan.ts';

/**
 * Whoever acts, as Slack knows them now. `workspace` is the one they belong to; a guest or somebody from another
 * organisation stands below a member. The command line acts as the operator of the installation.
 */
export type Actor =
  | {
      readonly user: string;
      readonly workspace: string;
      readonly standing: 'admin' | 'member' | 'guest' | 'external';
    }
  | 'operator';

/** What somebody wants to do to a council. */
export type Deed =
  | { readonly to: 'ask' }
  /** Speak for a seat: report, say that nothing is new, raise a question. */
  | { readonly to: 'report'; readonly seat: Seat }
  /** Reword or take back an update; `by` is who worded it: whoever registered it for another, else its author. */
  | { readonly to: 'reword' | 'withdraw'; readonly by: string | null }
  /** Away periods, handing over, accepting: what a contact does about the own seat. */
  | { readonly to: 'tend-seat'; readonly unit: string }
  /** Tell who wrote an update that it was read. */
  | { readonly to: 'acknowledge' }
  /** Everything that only coordinators do: seats, settings, merging units, the log, meetings, forgetting a person. */
  | { readonly to: 'coordinate' };

/** Who answers for what in a council, as far as permission needs to know it. `inviter` brought the bot to the channel. */
export type Answerable = {
  readonly council: { readonly workspace: string };
  readonly coordinators: readonly Coordinator[];
  readonly units: readonly Pick<Unit, 'id' | 'contact'>[];
  readonly inviter: string | null;
};

/**
 * Whether somebody may do something in a council. Anyone of the workspace may ask, and so may guests and people from
 * outside who share its channels; a contact or deputy speaks for the own unit; a coordinator does everything but reword
 * what others have said. Guests and people from outside only read, unless they are contacts. A council without a
 * coordinator takes its first from whoever brought the bot or from the workspace's admins, who may coordinate until then
 * and speak for no seat. The command line is nobody: it arranges, and says nothing in anybody's name.
 */
export function mayDo(answerable: Answerable, actor: Actor, deed: Deed): boolean {
  if (actor === 'operator') return !personal.has(deed.to);
  const holds = (unit: string | null) => holdsSeat(answerable, actor.user, unit);
  const takesPart = () => isMember(answerable, actor) || answerable.units.some(({ id }) => holds(id));
  switch (deed.to) {
    case 'ask':
      return isReader(answerable, actor) || takesPart();
    case 'report':
      return coordinates(answerable, actor) || holds(deed.seat.unit);
    case 'reword':
      return deed.by === actor.user && takesPart();
    case 'withdraw':
      return coordinates(answerable, actor) || (deed.by === actor.user && takesPart());
    case 'tend-seat':
      return coordinates(answerable, actor) || holds(deed.unit);
    case 'acknowledge':
      return coordinates(answerable, actor);
    case 'coordinate':
      return coordinates(answerable, actor) || mayBeFirst(answerable, actor);
  }
}

type Person = Exclude<Actor, 'operator'>;

/** What somebody does in their own name. */
const personal: ReadonlySet<Deed['to']> = new Set(['report', 'reword', 'acknowledge']);

/** A guest or an outsider never coordinates, even where an old appointment says so. */
function coordinates(answerable: Answerable, actor: Person): boolean {
  return isMember(answerable, actor) && answerable.coordinators.some(({ user }) => user === actor.user);
}

function mayBeFirst(answerable: Answerable, actor: Person): boolean {
  if (answerable.coordinators.length > 0 || !isMember(answerable, actor)) return false;
  return actor.standing === 'admin' || actor.user === answerable.inviter;
}

/** Of the council's own workspace, in full. */
function isMember({ council }: Answerable, { workspace, standing }: Person): boolean {
  return workspace === council.workspace && (standing === 'admin' || standing === 'member');
}

/** A guest of the workspace, or somebody whom Slack lets in from another organisation. */
function isReader({ council }: Answerable, { workspace, standing }: Person): boolean {
  return standing === 'external' || (standing === 'guest' && workspace === council.workspace);
}

/** As the contact of a unit or as its deputy; `unit` is an id, and a seat that a party has alone is nobody's. */
function holdsSeat({ units }: Answerable, user: string, unit: string | null): boolean {
  return units.some(({ id, contact }) => id === unit && (contact?.user === user || contact?.deputy === user));
}

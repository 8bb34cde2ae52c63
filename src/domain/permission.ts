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
  /** Reword or take back an update; `author` wrote it, `registrar` registered it on the author's behalf. */
  | {
      readonly to: 'change-update';
      readonly author: string | null;
      readonly registrar: string | null;
    }
  /** Away periods, handing over, accepting: what a contact does about the own seat. */
  | { readonly to: 'tend-seat'; readonly unit: string }
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
 * Whether somebody may do something in a council. Anyone of the workspace may ask; a contact or deputy speaks for the
 * own unit; a coordinator does everything. A council without a coordinator takes its first from whoever brought the bot
 * or from the workspace's admins. Guests and people from outside only read, unless they are contacts.
 */
export function mayDo(answerable: Answerable, actor: Actor, deed: Deed): boolean {
  if (actor === 'operator') return true;
  const holds = (unit: string | null) => holdsSeat(answerable, actor.user, unit);
  if (coordinates(answerable, actor)) return true;
  switch (deed.to) {
    case 'ask':
      return belongs(answerable, actor) || answerable.units.some(({ id }) => holds(id));
    case 'report':
      return holds(deed.seat.unit);
    case 'tend-seat':
      return holds(deed.unit);
    case 'change-update':
      return deed.author === actor.user || deed.registrar === actor.user;
    case 'acknowledge':
    case 'coordinate':
      return false;
  }
}

type Person = Exclude<Actor, 'operator'>;

/** A guest or an outsider never coordinates, even where an old appointment says so. */
function coordinates({ council, coordinators, inviter }: Answerable, actor: Person): boolean {
  if (actor.workspace !== council.workspace) return false;
  if (actor.standing === 'guest' || actor.standing === 'external') return false;
  if (coordinators.length > 0) return coordinators.some(({ user }) => user === actor.user);
  return actor.standing === 'admin' || actor.user === inviter;
}

function belongs({ council }: Answerable, { workspace, standing }: Person): boolean {
  return workspace === council.workspace && standing !== 'external';
}

/** As the contact of a unit or as its deputy; `unit` is an id, and a seat that a party has alone is nobody's. */
function holdsSeat({ units }: Answerable, user: string, unit: string | null): boolean {
  return units.some(({ id, contact }) => id === unit && (contact?.user === user || contact?.deputy === user));
}

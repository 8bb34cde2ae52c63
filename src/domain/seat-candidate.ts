import type { Actor } from './permission.ts';

/** Where somebody belongs, as Slack knows it now; `isActive` is false for whoever is deactivated. */
export type Membership = Pick<Exclude<Actor, 'operator'>, 'workspace' | 'standing'> & {
  readonly isActive: boolean;
  readonly isBot?: boolean;
};

/** Why somebody cannot be given a post. */
export type Unfit = 'deactivated' | 'bot' | 'guest' | 'external';

/**
 * Why somebody cannot hold a post, or `null` where they can. A contact may be a guest or come from another organisation;
 * a coordinator belongs to the council's workspace. Somebody of whom nothing is known is taken as fit: the command line
 * cannot ask Slack.
 */
export function unfitness(post: 'contact' | 'coordinator', membership: Membership | null): Unfit | null {
  if (membership === null) return null;
  if (!membership.isActive) return 'deactivated';
  if (membership.isBot === true) return 'bot';
  const { standing } = membership;
  return post === 'coordinator' && (standing === 'guest' || standing === 'external') ? standing : null;
}

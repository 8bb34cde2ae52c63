import type { UsersInfoResponse } from '@slack/web-api';
import type { Actor } from '../domain/permission.ts';

type Person = Exclude<Actor, 'operator'>;

/** Where somebody belongs and how they stand there. `isActive` is false for whoever Slack has deactivated. */
export type Membership = Pick<Person, 'workspace' | 'standing'> & { readonly isActive: boolean };

/** Reads it from what `users.info` says; nobody stands higher than Slack says for certain. */
export function membershipOf(user: NonNullable<UsersInfoResponse['user']>): Membership {
  return {
    workspace: user.team_id ?? '',
    standing: standingOf(user),
    isActive: user.deleted !== true,
  };
}

function standingOf(user: NonNullable<UsersInfoResponse['user']>): Person['standing'] {
  // Slack marks somebody from another organisation, but leaves the mark out of some answers.
  if ((user as { readonly is_stranger?: boolean }).is_stranger === true) return 'external';
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest';
  return user.is_admin === true || user.is_owner === true ? 'admin' : 'member';
}

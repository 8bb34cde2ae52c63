import type { UsersInfoResponse } from '@slack/web-api';
import type { Actor } from '../domain/permission.ts';
import type { Membership } from '../domain/seat-candidate.ts';

type Person = Exclude<Actor, 'operator'>;

// Slack's own helper is not marked as a bot.
const slackbot = 'USLACKBOT';

/** Reads it from what `users.info` says; nobody stands higher than Slack says for certain. */
export function membershipOf(user: NonNullable<UsersInfoResponse['user']>): Membership {
  return {
    workspace: user.team_id ?? '',
    standing: standingOf(user),
    isActive: user.deleted !== true,
    isBot: user.is_bot === true || user.id === slackbot,
  };
}

function standingOf(user: NonNullable<UsersInfoResponse['user']>): Person['standing'] {
  // Slack marks somebody from another organisation, but leaves the mark out of some answers.
  if ((user as { readonly is_stranger?: boolean }).is_stranger === true) return 'external';
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest';
  return user.is_admin === true || user.is_owner === true ? 'admin' : 'member';
}

import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** A person as Slack describes them to apps; the address only to those that may read it. */
export function userPayload({ team, app, clock }: WorkspaceState, user: WorkspaceUser, withLocale: boolean) {
  const isBot = user.isBot === true;
  const isGuest = user.isRestricted === true || user.isUltraRestricted === true;
  const teamId = user.teamId ?? team.id;
  return {
    id: user.id,
    team_id: teamId,
    name: user.name,
    deleted: user.deleted === true,
    real_name: user.realName,
    ...(user.deleted !== true && {
      tz: user.tz,
      tz_label: user.tzLabel ?? user.tz,
      tz_offset: offsetOf(user.tz, clock.now()),
    }),
    profile: {
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.name,
      display_name_normalized: user.name,
      team: teamId,
      ...(user.email !== undefined && app.scopes.includes('users:read.email') && { email: user.email }),
      ...(isBot && { bot_id: app.botId, api_app_id: app.id }),
    },
    is_admin: user.isAdmin === true,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: isGuest,
    is_ultra_restricted: user.isUltraRestricted === true,
    ...(user.isStranger === true && { is_stranger: true }),
    is_bot: isBot,
    is_app_user: false,
    updated: Math.floor(clock.now() / 1000),
    ...(withLocale && { locale: user.locale }),
  };
}

/** Seconds east of Greenwich in the zone at that moment. */
function offsetOf(zone: string, now: number): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}

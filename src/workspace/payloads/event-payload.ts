import type { WorkspaceState } from '../workspace-state.ts';
import { verificationToken } from './verification-token.ts';

/** Anything that can happen, as Slack names it. */
export type AnyEvent = { readonly type: string; readonly [field: string]: unknown };

/** An event in the envelope in which the Events API delivers it. */
export function eventPayload<Event extends AnyEvent>(
  { app, team, ids, clock }: WorkspaceState,
  event: Event,
) {
  return {
    token: verificationToken(app),
    team_id: team.id,
    context_team_id: team.id,
    api_app_id: app.id,
    event,
    type: 'event_callback' as const,
    event_id: ids.next('Ev'),
    event_time: Math.floor(clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: ids.next('EC'),
  };
}

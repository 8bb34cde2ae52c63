import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { verificationToken } from './verification-token.ts';

/** What every interaction says about who acted and which app is told. */
export function actor({ team, app }: WorkspaceState, user: WorkspaceUser) {
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId ?? team.id },
    api_app_id: app.id,
    token: verificationToken(app),
    is_enterprise_install: false,
  };
}

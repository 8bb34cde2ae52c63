import { randomBytes } from 'node:crypto';
import { localBot } from './local-directory.ts';
import type { WorkspaceApp } from './workspace/workspace-app.ts';

/** Handslag as it is installed in the local workspace: what the manifest declares, and keys made up for this run. */
export function localApp(): WorkspaceApp {
  const secret = () => randomBytes(16).toString('hex');
  return {
    id: 'A0HANDSLAG',
    name: 'Handslag',
    botId: 'B0HANDSLAG',
    botUserId: localBot,
    botToken: `xoxb-local-${secret()}`,
    appToken: `xapp-local-${secret()}`,
    signingSecret: secret(),
    scopes: [
      'commands',
      'chat:write',
      'users:read',
      'users:read.email',
      'channels:read',
      'groups:read',
      'files:read',
      'im:write',
      'im:history',
      'channels:history',
      'groups:history',
    ],
    events: ['app_home_opened', 'member_joined_channel', 'user_change'],
    shortcuts: [
      { callback: 'update.report', name: 'Lämna lägesrapport', kind: 'global' },
      { callback: 'update.from_message', name: 'Gör till lägesrapport', kind: 'message' },
    ],
    commands: [{ command: '/plan', shouldEscape: true, example: 'status Viable Cities' }],
  };
}

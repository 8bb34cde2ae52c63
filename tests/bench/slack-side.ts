import { randomBytes } from 'node:crypto';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';

const token = `xoxb-bench-${randomBytes(8).toString('hex')}`;
export const signingSecret = randomBytes(16).toString('hex');

/**
 * The Slack that the servers under measurement talk to, with U0BENCH and whoever is given besides: asked who they are at
 * the start, and of a person once.
 */
export async function startSlackSide(people: readonly string[] = []) {
  const inSwedish = { locale: 'sv-SE', tz: 'Europe/Stockholm' } as const;
  const user = { id: 'U0BENCH', name: 'bench', realName: 'Bench', ...inSwedish };
  const others = people.map((id) => ({ id, name: id.toLowerCase(), realName: id, ...inSwedish }));
  const workspace = await startWorkspace({
    port: 0,
    directory: {
      team: { id: 'T0BENCH', name: 'Bench', domain: 'bench' },
      users: [user, ...others],
      channels: [{ id: 'C0BENCH0000', name: 'bench', members: [user.id] }],
    },
    app: {
      id: 'A0BENCH',
      name: 'Bench',
      botId: 'B0BENCH',
      botUserId: 'U0BENCHBOT',
      botToken: token,
      appToken: 'xapp-unused',
      signingSecret,
      scopes: ['commands', 'chat:write', 'users:read'],
      commands: [{ command: '/plan', shouldEscape: true }],
    },
  });
  return {
    url: workspace.url,
    environment: {
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: workspace.apiUrl,
      LOG_LEVEL: 'warn',
    },
    close: () => workspace.close(),
  };
}

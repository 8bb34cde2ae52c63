import { App } from '@slack/bolt';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { WorkspaceApp } from '../../src/workspace/workspace-app.ts';
import type { WorkspaceDirectory } from '../../src/workspace/workspace-directory.ts';
import type { WorkspaceOptions } from '../../src/workspace/workspace-options.ts';

const installed: WorkspaceApp = {
  id: 'A0TINY',
  name: 'Ekot',
  botId: 'B0TINY',
  botUserId: 'U0TINY',
  botToken: 'xoxb-tiny',
  appToken: 'xapp-tiny',
  signingSecret: 'hemligt',
  scopes: ['commands', 'chat:write', 'users:read', 'im:write'],
  commands: [{ command: '/eko', shouldEscape: true, usageHint: '[ord]', example: 'hej hopp' }],
};

const directory: WorkspaceDirectory = {
  team: { id: 'T0TINY', name: 'Provköping', domain: 'provkoping' },
  users: [
    {
      id: 'U0KARIN',
      name: 'karin',
      realName: 'Karin Berg',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      isAdmin: true,
    },
    { id: 'U0JOHN', name: 'john', realName: 'John Smith', locale: 'en-GB', tz: 'Europe/London' },
    {
      id: 'U0GAST',
      name: 'gast',
      realName: 'Gun Gäst',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      isRestricted: true,
    },
    {
      id: 'U0OLLE',
      name: 'olle',
      realName: 'Olle Orre',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      deleted: true,
    },
  ],
  channels: [{ id: 'C0RAD', name: 'samverkansråd', members: ['U0KARIN', 'U0JOHN', 'U0TINY', 'U0GAST'] }],
};

const nowhere = 'http://127.0.0.1:1/';

/** What a test wants otherwise than usual. */
type About = Partial<Pick<WorkspaceOptions, 'clock' | 'landmarks'>> & {
  readonly app?: Partial<WorkspaceApp>;
};

/** A workspace of three people and one who has left, with a Bolt app in it that does what `teach` says. */
export async function runningApp(teach: (app: App) => void, { app: otherwise, ...options }: About = {}) {
  const workspace = await startWorkspace({
    port: 0,
    directory,
    app: { ...installed, ...otherwise },
    ...options,
  });
  const app = new App({
    token: installed.botToken,
    signingSecret: installed.signingSecret,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    convoStore: false,
    deferInitialization: true,
  });
  teach(app);
  await app.init();
  const server = await app.start(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answers = () => workspace.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  answers();
  return {
    url: workspace.url,
    /** Takes the app away, and lets it come back. */
    falls: () => workspace.deliverTo(nowhere),
    rises: answers,
    stop: async () => {
      await app.stop();
      await workspace.close();
    },
  };
}

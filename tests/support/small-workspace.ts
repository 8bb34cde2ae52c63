import { LogLevel, WebClient } from '@slack/web-api';
import { startWorkspace, type Workspace } from '../../src/workspace/start-workspace.ts';
import type { WorkspaceApp } from '../../src/workspace/workspace-app.ts';
import type { WorkspaceDirectory } from '../../src/workspace/workspace-directory.ts';
import type { WorkspaceOptions } from '../../src/workspace/workspace-options.ts';
import { workspaceAt } from './workspace.ts';

/** Anna and Bo of the council, a guest, someone who has left and someone from another organisation. */
export const smallDirectory: WorkspaceDirectory = {
  team: { id: 'T0TEST', name: 'Testköping', domain: 'testkoping' },
  users: [
    {
      id: 'U0ANNA',
      name: 'anna',
      realName: 'Anna Ek',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      email: 'anna@example.org',
      isAdmin: true,
    },
    { id: 'U0BO', name: 'bo', realName: 'Bo Lind', locale: 'en-GB', tz: 'Europe/London' },
    {
      id: 'U0GUEST',
      name: 'gast',
      realName: 'Gäst Gran',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      isRestricted: true,
    },
    {
      id: 'U0GONE',
      name: 'borta',
      realName: 'Borta Berg',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      deleted: true,
    },
    {
      id: 'U0FAR',
      name: 'far',
      realName: 'Far Away',
      locale: 'en-US',
      tz: 'Asia/Kolkata',
      isStranger: true,
      teamId: 'T0OTHER',
    },
  ],
  channels: [
    { id: 'C0COUNCIL', name: 'samverkansrad', members: ['U0ANNA', 'U0BO', 'U0BOT'], topic: 'Rådet' },
    { id: 'C0OTHER', name: 'annat', members: ['U0ANNA'] },
    { id: 'C0SECRET', name: 'hemligt', isPrivate: true, members: ['U0BO'] },
    { id: 'C0OLD', name: 'gammalt', isArchived: true, members: ['U0ANNA', 'U0BOT'] },
  ],
};

export const smallApp: WorkspaceApp = {
  id: 'A0APP',
  name: 'Provbot',
  botId: 'B0APP',
  botUserId: 'U0BOT',
  botToken: 'xoxb-test',
  appToken: 'xapp-test',
  signingSecret: 'a secret of the test',
  scopes: [
    'commands',
    'chat:write',
    'users:read',
    'users:read.email',
    'channels:read',
    'groups:read',
    'im:read',
    'im:write',
    'im:history',
    'channels:history',
    'team:read',
    'files:write',
    'files:read',
  ],
  commands: [
    { command: '/plan', shouldEscape: true },
    { command: '/raw', shouldEscape: false },
  ],
};

export type SmallWorkspace = Workspace & {
  readonly people: ReturnType<typeof workspaceAt>;
  /** Slack's own client with the app's token, and nothing in it that repeats a call. */
  readonly client: WebClient;
};

/** A workspace of a few people for a test, on a port of its own. */
export async function smallWorkspace(
  about: Partial<Omit<WorkspaceOptions, 'app'>> & { readonly app?: Partial<WorkspaceApp> } = {},
): Promise<SmallWorkspace> {
  const { app, ...options } = about;
  const workspace = await startWorkspace({
    port: 0,
    directory: smallDirectory,
    ...options,
    app: { ...smallApp, ...app },
  });
  return { ...workspace, people: workspaceAt(workspace.url), client: quietClient(workspace.apiUrl) };
}

/** A client that tries once and says nothing. */
export function quietClient(slackApiUrl: string, token = smallApp.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silence,
  });
}

const nothing = () => undefined;

/** A logger that keeps the tests' output to the tests. */
export const silence = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

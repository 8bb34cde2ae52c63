import type { WorkspaceApp } from '../workspace-app.ts';
import type { WorkspaceDirectory, WorkspaceUser } from '../workspace-directory.ts';

/** Slackbot, in whose name Slack itself speaks to a person. */
export const slackbot = 'USLACKBOT';

/** Everybody in the workspace: the people of the directory and the app's own user. */
export type People = ReturnType<typeof people>;

export function people(directory: WorkspaceDirectory, app: WorkspaceApp) {
  const bot: WorkspaceUser = {
    id: app.botUserId,
    name: app.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
    realName: app.name,
    locale: 'en-US',
    tz: 'America/Los_Angeles',
    isBot: true,
  };
  const users = new Map([...directory.users, bot].map((user) => [user.id, user]));
  return {
    bot,
    all: (): readonly WorkspaceUser[] => [...users.values()],
    find: (id: string): WorkspaceUser | undefined => users.get(id),
    /** Someone joins, or their profile changes. */
    put: (user: WorkspaceUser): void => {
      users.set(user.id, user);
    },
  };
}

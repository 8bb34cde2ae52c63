import type { WorkspaceDirectory, WorkspaceUser } from './workspace/workspace-directory.ts';

/** The council's channel in the local workspace. */
export const localPlace = { workspace: 'T0HANDSLAG', channel: 'C0SAMVERKAN' } as const;

/** The bot's own user in the local workspace. */
export const localBot = 'U0HANDSLAG';

const swede = { locale: 'sv-SE', tz: 'Europe/Stockholm' } as const;
const briton = { locale: 'en-GB', tz: 'Europe/London' } as const;

const users: readonly WorkspaceUser[] = [
  { ...swede, id: 'U0ANNA', name: 'anna', realName: 'Anna Lindqvist', isAdmin: true },
  { ...swede, id: 'U0BJORN', name: 'bjorn', realName: 'Björn Ekdahl' },
  { ...swede, id: 'U0MARIA', name: 'maria', realName: 'Maria Nyberg' },
  { ...swede, id: 'U0ERIK', name: 'erik', realName: 'Erik Sandelin' },
  { ...swede, id: 'U0SOFIA', name: 'sofia', realName: 'Sofia Åberg' },
  { ...briton, id: 'U0DAVID', name: 'david', realName: 'David Whitfield' },
  { ...swede, id: 'U0LINNEA', name: 'linnea', realName: 'Linnéa Holm', isRestricted: true },
].map((user) => ({ ...user, email: `${user.name}@samverkan.example` }));

const everybody = users.map((user) => user.id);

/**
 * The people and channels that the local workspace opens with: all invented, one of them English, one a guest.
 * The bot has been invited to the council's channel and not to the other.
 */
export const localDirectory: WorkspaceDirectory = {
  team: { id: localPlace.workspace, name: 'Samverkan', domain: 'samverkan' },
  users,
  channels: [
    { id: localPlace.channel, name: 'samverkansråd', members: [...everybody, localBot] },
    { id: 'C0ALLMANT', name: 'allmänt', members: everybody },
  ],
};

/** Who holds which unit's seat in the example; the units left out are vacancies, as in any real plan. */
export const localContacts: readonly {
  readonly unit: string;
  readonly user: string;
  readonly deputy: string | null;
}[] = [
  { unit: 'Hållbarhetsenheten', user: 'U0MARIA', deputy: 'U0ANNA' },
  { unit: 'Kommunikationsstaben', user: 'U0SOFIA', deputy: null },
  { unit: 'Samverkansenheten', user: 'U0DAVID', deputy: 'U0BJORN' },
  { unit: 'TEMA Barn', user: 'U0ERIK', deputy: null },
];

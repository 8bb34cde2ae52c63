import type { WorkspaceApp } from '../workspace-app.ts';
import type { WorkspaceDirectory } from '../workspace-directory.ts';

export type Conversation = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly isArchived: boolean;
  readonly members: ReadonlySet<string>;
  readonly topic: string;
  /** The person at the other end of a direct message. */
  readonly user?: string;
};

/** The rooms of a workspace: its channels, and a direct message between the bot and each person once one is opened. */
export type Conversations = ReturnType<typeof conversations>;

export function conversations(directory: WorkspaceDirectory, app: WorkspaceApp) {
  const rooms = new Map<string, Conversation>(
    directory.channels.map((channel) => [channel.id, roomOf(channel)]),
  );

  const named = (name: string) =>
    [...rooms.values()].find((room) => room.kind !== 'im' && room.name === name);
  const find = (idOrName: string): Conversation | undefined =>
    rooms.get(idOrName) ?? named(idOrName.replace(/^#/, ''));

  const directMessageWith = (user: string): Conversation => {
    const id = directMessageId(user);
    const room = rooms.get(id) ?? directMessage(id, user, app.botUserId);
    rooms.set(id, room);
    return room;
  };

  const setMembers = (room: Conversation, members: ReadonlySet<string>): void => {
    rooms.set(room.id, { ...room, members });
  };

  return {
    find,
    all: (): readonly Conversation[] => [...rooms.values()],
    directMessageWith,
    join: (room: Conversation, user: string) => setMembers(room, new Set([...room.members, user])),
    leave: (room: Conversation, user: string) =>
      setMembers(room, new Set([...room.members].filter((id) => id !== user))),
  };
}

/** The id a person's direct message with the bot has, also before it is opened. */
export function directMessageId(user: string): string {
  return `D${user.slice(1)}`;
}

function roomOf(channel: WorkspaceDirectory['channels'][number]): Conversation {
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.isPrivate === true ? 'private' : 'public',
    isArchived: channel.isArchived === true,
    members: new Set(channel.members),
    topic: channel.topic ?? '',
  };
}

function directMessage(id: string, user: string, botUserId: string): Conversation {
  return {
    id,
    name: '',
    kind: 'im',
    isArchived: false,
    members: new Set([user, botUserId]),
    topic: '',
    user,
  };
}

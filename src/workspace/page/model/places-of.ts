import type { Channel, Directory, Person } from './directory.ts';

/** Somewhere to read and write. */
export type Place = {
  readonly id: string;
  readonly name: string;
  /** As people say it: `#rådet`, or the app's name. */
  readonly label: string;
  readonly topic: string;
  readonly members: number;
  readonly kind: 'channel' | 'private' | 'direct';
};

/** Everywhere a person can go. */
export type Places = { readonly channels: readonly Place[]; readonly direct: Place };

/** Where a person can read and write: the channels they may see, and their direct messages with the app. */
export function placesOf(directory: Directory, person: Person): Places {
  const open = directory.channels.filter((channel) => isOpenTo(channel, person));
  const { name } = directory.app;
  const own = directory.directMessages.find(({ user }) => user === person.id);
  return {
    channels: open.map(placeOf),
    direct: { id: own?.channel ?? '', name, label: name, topic: '', members: 2, kind: 'direct' },
  };
}

function placeOf({ id, name, topic = '', isPrivate, members }: Channel): Place {
  return {
    id,
    name,
    label: `#${name}`,
    topic,
    members: members.length,
    kind: isPrivate ? 'private' : 'channel',
  };
}

function isOpenTo({ isArchived, isPrivate, members }: Channel, person: Person): boolean {
  if (isArchived) return false;
  const isOutsider = person.isRestricted || person.isUltraRestricted || person.isStranger;
  return members.includes(person.id) || !(isPrivate || isOutsider);
}

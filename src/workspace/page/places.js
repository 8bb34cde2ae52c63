/** @typedef {import('./seen.d.ts').Directory} Directory */
/** @typedef {import('./seen.d.ts').Person} Person */

/** @typedef {{ readonly id: string, readonly name: string, readonly label: string, readonly topic: string, readonly members: number, readonly kind: 'channel' | 'private' | 'direct' }} Place */

/** @typedef {{ readonly channels: readonly Place[], readonly direct: Place }} Places */

/**
 * Where a person can read and write: the channels they may see, and their direct messages with the app.
 *
 * @param {Directory} directory
 * @param {Person} person
 * @returns {Places}
 */
export function placesOf(directory, person) {
  const open = directory.channels.filter((channel) => isOpenTo(channel, person));
  const { name } = directory.app;
  const own = directory.directMessages.find(({ user }) => user === person.id);
  return {
    channels: open.map(placeOf),
    direct: { id: own?.channel ?? '', name, label: name, topic: '', members: 2, kind: 'direct' },
  };
}

/**
 * The place one wants to be in. One that this person cannot see gives way to one they can:
 * their own direct messages instead of someone else's, else their first channel.
 *
 * @param {Places} places
 * @param {string | null} wanted
 * @returns {Place}
 */
export function placeAmong({ channels, direct }, wanted) {
  const isDirect = wanted?.startsWith('D');
  return channels.find(({ id }) => id === wanted) ?? (isDirect ? undefined : channels[0]) ?? direct;
}

/**
 * @param {Directory['channels'][number]} channel
 * @returns {Place}
 */
function placeOf({ id, name, topic = '', isPrivate, members }) {
  return {
    id,
    name,
    label: `#${name}`,
    topic,
    members: members.length,
    kind: isPrivate ? 'private' : 'channel',
  };
}

/**
 * @param {Directory['channels'][number]} channel
 * @param {Person} person
 */
function isOpenTo({ isArchived, isPrivate, members }, person) {
  if (isArchived) return false;
  const isOutsider = person.isRestricted || person.isUltraRestricted || person.isStranger;
  return members.includes(person.id) || !(isPrivate || isOutsider);
}

import type { Place, Places } from './places-of.ts';

/**
 * The place one wants to be in. One that this person cannot see gives way to one they can: their own direct messages
 * instead of someone else's, else their first channel.
 */
export function placeAmong({ channels, direct }: Places, wanted: string | null): Place {
  const isDirect = wanted?.startsWith('D');
  return channels.find(({ id }) => id === wanted) ?? (isDirect ? undefined : channels[0]) ?? direct;
}

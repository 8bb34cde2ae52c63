import type { KnownBlock } from '@slack/types';
import { byName, mentionedIn } from './blocks/by-name.ts';
import type { SlackRoom } from './slack-room.ts';

/** Blocks for everybody: people are named in them as Slack knows them, and not called to the channel. */
export async function callingNobody(
  { people }: Pick<SlackRoom, 'people'>,
  blocks: readonly KnownBlock[],
): Promise<KnownBlock[]> {
  const named = await Promise.all(
    mentionedIn(blocks).map(async (user) => [user, (await people.person(user)).name] as const),
  );
  const names = new Map(named.flatMap(([user, name]) => (name === null ? [] : [[user, name] as const])));
  return byName(blocks, names);
}

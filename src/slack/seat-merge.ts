import { z } from 'zod';
import { keepUnitsApart } from '../app/keep-units-apart.ts';
import { mergeUnits } from '../app/merge-units.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { unitName } from './blocks/unit-name.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Two units that may be one, by the ids that a button carries: `keep` is the one that would stay. */
export const pairMeant = z.strictObject({
  council: z.string().min(1),
  keep: z.string().min(1),
  drop: z.string().min(1),
});

type PairMeant = z.infer<typeof pairMeant>;

/** A coordinator says that two spellings are one unit. */
export async function merge(room: SlackRoom, { user }: Asker, pair: PairMeant): Promise<Message> {
  const { council, keep, drop } = pair;
  const actor = await actorOf(room, user);
  const merged = await mergeUnits(room, { where: { council }, actor, keep, drop });
  const { seats } = await wordsOf(room, user);
  if (merged.outcome === 'not-permitted') return plainMessage(seats.refused.notAllowed);
  if (merged.outcome !== 'merged') return plainMessage(seats.merge.gone);
  return plainMessage(seats.merge.merged(unitName(merged.keep), unitName(merged.drop)));
}

/** A coordinator says that two units are two, and is not asked again. */
export async function keepApart(room: SlackRoom, { user }: Asker, pair: PairMeant): Promise<Message> {
  const { council, keep, drop } = pair;
  const actor = await actorOf(room, user);
  const kept = await keepUnitsApart(room, { where: { council }, actor, units: [keep, drop] });
  const { seats } = await wordsOf(room, user);
  if (kept.outcome === 'not-permitted') return plainMessage(seats.refused.notAllowed);
  if (kept.outcome !== 'kept-apart') return plainMessage(seats.merge.gone);
  const [one, other] = kept.units;
  return plainMessage(seats.merge.apart(unitName(one), unitName(other)));
}

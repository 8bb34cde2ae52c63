import type { Turned } from '../app/read-home.ts';
import { type BoundedMap, boundedMap } from './bounded-map.ts';
import { type InTurn, inTurn } from './in-turn.ts';

/** The Home that somebody has opened: what it shows, as far as is known, and Slack's hash of it. */
export type OpenedHome = {
  readonly workspace: string;
  readonly turned: Turned | null;
  readonly hash: string | null;
  readonly shown: string | null;
};

/** Who has opened their Home since the program started. Each person's is published one at a time. */
export type Homes = { readonly opened: BoundedMap<string, OpenedHome>; readonly inTurn: InTurn };

/** Nobody's yet; the last `limit` people's are remembered. */
export function homes(limit: number): Homes {
  return { opened: boundedMap(limit), inTurn: inTurn() };
}

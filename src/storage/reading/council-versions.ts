import type { Place } from '../../app/ports.ts';
import type { CouncilRow } from '../council-row.ts';

/** Tells which councils there are and how far each has come. Never older than the last commit before the call. */
export type CouncilVersions = {
  /** The council of exactly this channel, with or without a plan, else all of the workspace's that have one. */
  inPlace(place: Place): Promise<readonly CouncilRow[]>;
  /** `null` where there is no such council. */
  ofCouncil(id: string): Promise<number | null>;
  /** To be told of every write of this process, as soon as it is committed. */
  written(council: CouncilRow): void;
};

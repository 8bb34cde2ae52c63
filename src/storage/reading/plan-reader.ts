import type { CouncilName, PlanReader } from '../../app/ports.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { CouncilRow } from '../council-row.ts';
import type { CouncilVersions } from './council-versions.ts';
import { withinTurn } from './within-turn.ts';

type Parts = {
  readonly versions: CouncilVersions;
  readonly snapshotAt: (councilId: string, version: number) => Promise<Snapshot | null>;
  readonly endedActivities: PlanReader['endedActivities'];
};

/** Answers from snapshots in memory. Finding a council and then reading its plan costs one look at its version. */
export function planReader({ versions, snapshotAt, endedActivities }: Parts): PlanReader {
  const justRead = withinTurn<number>();
  const councilsIn = async (place: Parameters<CouncilVersions['inPlace']>[0]) => {
    const councils = await versions.inPlace(place);
    for (const { id, version } of councils) justRead.remember(id, version);
    return councils;
  };
  return {
    async findCouncil(place) {
      const councils = (await councilsIn(place)).map(nameOf);
      const [first, ...others] = councils;
      return first && others.length === 0 ? first : councils;
    },
    async councilIn(place) {
      const councils = await councilsIn(place);
      const here = councils.find(({ channel }) => channel === place.channel);
      return here ? nameOf(here) : null;
    },
    async snapshot(councilId) {
      const version = justRead.recall(councilId) ?? (await versions.ofCouncil(councilId));
      return version === null ? null : snapshotAt(councilId, version);
    },
    endedActivities,
  };
}

function nameOf({ id, channel }: CouncilRow): CouncilName {
  return { id, channel };
}

import type { Pool } from 'pg';
import type { CouncilRow } from '../council-row.ts';
import type { CouncilVersions } from './council-versions.ts';

/**
 * Versions for a process that alone writes to its database: read once when it opens and kept up by its own writes, so
 * that asking costs nothing.
 */
export async function knownVersions(pool: Pool): Promise<CouncilVersions> {
  const { rows } = await pool.query<CouncilRow>(
    'SELECT id, workspace_id AS "workspaceId", channel, version, has_plan AS "hasPlan" FROM council',
  );
  const councils = new Map(rows.map((row) => [row.id, row]));
  const inChannels = new Map(rows.map((row) => [placeKey(row.workspaceId, row.channel), row.id]));
  const councilsOf = (workspace: string) =>
    [...councils.values()].filter((one) => one.workspaceId === workspace && one.hasPlan).sort(byChannel);
  return {
    async inPlace({ workspace, channel }) {
      const here = councils.get(inChannels.get(placeKey(workspace, channel)) ?? '');
      return here ? [here] : councilsOf(workspace);
    },
    ofCouncil: async (id) => councils.get(id)?.version ?? null,
    written(council) {
      if ((councils.get(council.id)?.version ?? 0) > council.version) return;
      councils.set(council.id, council);
      inChannels.set(placeKey(council.workspaceId, council.channel), council.id);
    },
  };
}

function placeKey(workspace: string, channel: string): string {
  return `${workspace} ${channel}`;
}

function byChannel(one: CouncilRow, other: CouncilRow): number {
  return one.channel < other.channel ? -1 : 1;
}

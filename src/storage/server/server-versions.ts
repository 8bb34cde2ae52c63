import type { Pool } from 'pg';
import type { Place } from '../../app/ports.ts';
import type { CouncilRow } from '../council-row.ts';
import { batched } from '../reading/batched.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';

/** A command waits for this, and a person for the command. */
const query_timeout = 1_000;

/** For each place its channel's council, else all of the workspace's: one index look-up where the channel has one. */
const councilsInPlaces = {
  name: 'councils-in-places',
  query_timeout,
  text: `
    SELECT asked.number::int - 1 AS asked, found.*
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (workspace, channel, number)
    LEFT JOIN council AS here ON here.workspace_id = asked.workspace AND here.channel = asked.channel
    CROSS JOIN LATERAL (
      SELECT here.id, here.workspace_id AS "workspaceId", here.channel, here.version WHERE here.id IS NOT NULL
      UNION ALL
      SELECT id, workspace_id, channel, version FROM council
      WHERE here.id IS NULL AND workspace_id = asked.workspace
    ) AS found`,
};

const versionsOfCouncils = {
  name: 'versions-of-councils',
  query_timeout,
  text: 'SELECT id, version FROM council WHERE id = ANY ($1::text[])',
};

type FoundRow = CouncilRow & { readonly asked: number };

/** Versions for a database that others write to as well: one read of an index for all commands that ask at a time. */
export function serverVersions(pool: Pool): CouncilVersions {
  const inPlaces = async (places: readonly Place[]) => {
    const workspaces = places.map(({ workspace }) => workspace);
    const channels = places.map(({ channel }) => channel);
    const { rows } = await pool.query<FoundRow>({ ...councilsInPlaces, values: [workspaces, channels] });
    const foundFor = Map.groupBy(rows, ({ asked }) => asked);
    return places.map((_, index) => foundFor.get(index) ?? []);
  };
  const ofCouncils = async (ids: readonly string[]) => {
    const { rows } = await pool.query<CouncilRow>({ ...versionsOfCouncils, values: [ids] });
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    return ids.map((id) => versions.get(id) ?? null);
  };
  return { inPlace: batched(inPlaces), ofCouncil: batched(ofCouncils), written: () => undefined };
}

import type { Pool } from 'pg';
import type { Place } from '../../app/ports.ts';
import type { CouncilRow } from '../council-row.ts';
import { batched } from '../reading/batched.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';

/** A command waits for this, and a person for the command. */
const query_timeout = 1_000;

/**
 * Council and version of every place that has one, by its index. Asked for all of the workspaces in all of the channels,
 * which is more than the pairs: Slack's channel ids differ between workspaces, so it finds no more, and costs half.
 */
const councilsInChannels = {
  name: 'councils-in-channels',
  query_timeout,
  text: `SELECT id, workspace_id AS "workspaceId", channel, version, has_plan AS "hasPlan" FROM council
    WHERE workspace_id = ANY ($1::text[]) AND channel = ANY ($2::text[])`,
};

const councilsOfWorkspaces = {
  name: 'councils-of-workspaces',
  query_timeout,
  text: `SELECT id, workspace_id AS "workspaceId", channel, version, has_plan AS "hasPlan" FROM council
    WHERE workspace_id = ANY ($1::text[]) AND has_plan`,
};

const versionsOfCouncils = {
  name: 'versions-of-councils',
  query_timeout,
  text: 'SELECT id, version FROM council WHERE id = ANY ($1::text[])',
};

/** Versions for a database that others write to as well: one read of an index for all commands that ask at a time. */
export function serverVersions(pool: Pool): CouncilVersions {
  const inChannels = async (places: readonly Place[]) => {
    const values = [places.map(({ workspace }) => workspace), places.map(({ channel }) => channel)];
    const { rows } = await pool.query<CouncilRow>({ ...councilsInChannels, values });
    return (place: Place) =>
      rows.filter((row) => row.workspaceId === place.workspace && row.channel === place.channel);
  };
  const ofWorkspaces = async (places: readonly Place[]) => {
    const values = [places.map(({ workspace }) => workspace)];
    const { rows } = await pool.query<CouncilRow>({ ...councilsOfWorkspaces, values });
    return (place: Place) => rows.filter((row) => row.workspaceId === place.workspace);
  };
  const inPlaces = async (places: readonly Place[]) => {
    const here = await inChannels(places);
    const elsewhere = places.filter((place) => here(place).length === 0);
    const instead = elsewhere.length > 0 ? await ofWorkspaces(elsewhere) : () => [];
    return places.map((place) => (elsewhere.includes(place) ? instead(place) : here(place)));
  };
  const ofCouncils = async (ids: readonly string[]) => {
    const { rows } = await pool.query<CouncilRow>({ ...versionsOfCouncils, values: [ids] });
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    return ids.map((id) => versions.get(id) ?? null);
  };
  return { inPlace: batched(inPlaces), ofCouncil: batched(ofCouncils), written: () => undefined };
}

import type { Pool } from 'pg';
import type { AgendaRecords } from '../../app/agenda-ports.ts';
import type { AgendaChoices, HeldMeeting } from '../../domain/agenda-facts.ts';
import { agendaFrom, choiceFrom } from './agenda-columns.ts';
import { withPersons } from './persons-in.ts';

/**
 * One statement for all of it, as for the plan itself: the bot reads it for every council when it starts. An activity
 * was added by the first revision that had it, but for those of a plan's first.
 */
const statement = {
  name: 'agenda-records',
  query_timeout: 5_000,
  text: `
    SELECT
      (SELECT coalesce(json_agg(json_build_object('meeting', meeting_id, 'item', item, 'choice', choice)), '[]')
        FROM agenda_choice WHERE council_id = $1) AS choices,
      (SELECT coalesce(json_agg(json_build_object('meeting', meeting_id, 'agenda', agenda) ORDER BY at DESC), '[]')
        FROM frozen_agenda WHERE council_id = $1) AS frozen,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'user', user_id)), '[]')
        FROM person WHERE council_id = $1) AS persons,
      (SELECT coalesce(json_agg(json_build_object('id', activity_id, 'name', name, 'at', imported_at)
          ORDER BY number, position), '[]')
        FROM (
          SELECT DISTINCT ON (activity_id) activity_id, name, position, number, imported_at
          FROM decided_activity JOIN plan_revision
            ON plan_revision.council_id = decided_activity.council_id AND plan_revision.id = revision_id
          WHERE decided_activity.council_id = $1 ORDER BY activity_id, number
        ) AS brought WHERE number > 1) AS added`,
};

type ChoiceRow = { readonly meeting: string; readonly item: string; readonly choice: unknown };
type Rows = {
  readonly choices: readonly ChoiceRow[];
  readonly frozen: readonly { readonly meeting: string; readonly agenda: unknown }[];
  readonly persons: readonly { readonly id: string; readonly user: string | null }[];
  readonly added: readonly { readonly id: string; readonly name: string; readonly at: string }[];
};

/** Everything that is kept about a council's agendas. */
export async function agendaRecords(pool: Pool, councilId: string): Promise<AgendaRecords> {
  const { rows } = await pool.query<Rows>({ ...statement, values: [councilId] });
  const { choices, frozen, persons, added } = rows[0] ?? nothing;
  const userOf = new Map(persons.map(({ id, user }) => [id, user]));
  const chosen = choicesByMeeting(choices);
  const held = frozen.map(
    ({ meeting, agenda }): HeldMeeting => ({
      agenda: agendaFrom(withPersons(agenda, (id) => userOf.get(id) ?? null)),
      choices: chosen.get(meeting) ?? new Map(),
    }),
  );
  const brought = added.map(({ id, name, at }) => ({ activity: { id, name }, at: new Date(at) }));
  return { held, choices: chosen, added: brought };
}

const nothing: Rows = { choices: [], frozen: [], persons: [], added: [] };

function choicesByMeeting(rows: readonly ChoiceRow[]): ReadonlyMap<string, AgendaChoices> {
  const byMeeting = Map.groupBy(rows, ({ meeting }) => meeting);
  return new Map(
    [...byMeeting].map(([meeting, own]) => [
      meeting,
      new Map(own.map(({ item, choice }) => [item, choiceFrom(choice)])),
    ]),
  );
}

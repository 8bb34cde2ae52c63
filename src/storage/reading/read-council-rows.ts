import type { Pool } from 'pg';
import type * as Stored from '../generated/client/client.ts';

/** A row as the database tells it in JSON: instants are text. */
type Told<Row> = { readonly [Column in keyof Row]: Row[Column] extends Date ? string : Row[Column] };

/** Every row of a council's plan in force. */
export type CouncilPlanRows = {
  readonly council: Stored.Council;
  readonly revision: Told<Omit<Stored.PlanRevision, 'sourceText'>>;
  readonly earlierRevisions: readonly Told<Pick<Stored.PlanRevision, 'number' | 'importedAt'>>[];
  readonly decidedParties: readonly Stored.DecidedParty[];
  readonly decidedAreas: readonly Stored.DecidedArea[];
  readonly decidedActivities: readonly Stored.DecidedActivity[];
  readonly decidedSeats: readonly Stored.DecidedSeat[];
  readonly milestones: readonly Stored.Milestone[];
  readonly parties: readonly Stored.Party[];
  readonly units: readonly Stored.Unit[];
  readonly unitAliases: readonly Stored.UnitAlias[];
  readonly persons: readonly Stored.Person[];
  readonly contacts: readonly Told<Stored.Contact>[];
  readonly coordinators: readonly Told<Stored.Coordinator>[];
  readonly updates: readonly Told<Stored.Update>[];
  readonly withdrawals: readonly Told<Stored.UpdateWithdrawal>[];
  readonly acknowledgements: readonly Told<Stored.Acknowledgement>[];
  readonly questions: readonly Told<Stored.RaisedQuestion>[];
};

const ofRevision = (table: string) => `(
  SELECT coalesce(json_agg(told ORDER BY position), '[]') FROM ${table} AS told
  WHERE council_id = $1 AND revision_id = (SELECT id FROM revision)
)`;
const ofCouncil = (table: string, order: string, condition = 'true') => `(
  SELECT coalesce(json_agg(told ORDER BY ${order}), '[]') FROM ${table} AS told
  WHERE council_id = $1 AND ${condition}
)`;

/** One statement, so that all of it is of one version, and one round trip however large the plan is. */
const statement = {
  name: 'council-plan',
  query_timeout: 5_000,
  text: `
    WITH revision AS (
      SELECT plan_revision.* FROM plan_revision JOIN plan ON plan.council_id = $1 AND plan.id = plan_id
      WHERE plan_revision.council_id = $1 AND ended_at IS NULL
      ORDER BY number DESC LIMIT 1
    )
    SELECT
      to_jsonb(council) AS "council",
      to_jsonb(revision) - 'source_text' AS "revision",
      (
        SELECT coalesce(json_agg(json_build_object('number', told.number, 'imported_at', told.imported_at)
          ORDER BY told.number DESC), '[]')
        FROM plan_revision AS told
        WHERE told.council_id = $1 AND told.plan_id = revision.plan_id AND told.number < revision.number
      ) AS "earlierRevisions",
      ${ofRevision('decided_party')} AS "decidedParties",
      ${ofRevision('decided_area')} AS "decidedAreas",
      ${ofRevision('decided_activity')} AS "decidedActivities",
      ${ofRevision('decided_seat')} AS "decidedSeats",
      ${ofRevision('milestone')} AS "milestones",
      ${ofCouncil('party', 'short')} AS "parties",
      ${ofCouncil('unit', 'name')} AS "units",
      ${ofCouncil('unit_alias', 'name')} AS "unitAliases",
      ${ofCouncil('person', 'id')} AS "persons",
      ${ofCouncil('contact', 'unit_id', 'until IS NULL')} AS "contacts",
      ${ofCouncil('activity_update', 'at DESC, ordinal DESC')} AS "updates",
      ${ofCouncil('coordinator', 'since, id', 'until IS NULL')} AS "coordinators",
      ${ofCouncil('update_withdrawal', 'at')} AS "withdrawals",
      ${ofCouncil('acknowledgement', 'at, by_id')} AS "acknowledgements",
      ${ofCouncil('raised_question', 'at DESC, id')} AS "questions"
    FROM council, revision WHERE council.id = $1`,
};

/** Reads them, all at one version; `null` where the council has no plan. */
export async function readCouncilRows(pool: Pool, councilId: string): Promise<CouncilPlanRows | null> {
  const { rows } = await pool.query<Record<keyof CouncilPlanRows, object | object[]>>({
    ...statement,
    values: [councilId],
  });
  const [found] = rows;
  return found ? asCouncilPlanRows(found) : null;
}

/** Columns are as the tables have them; the generated types, by Prisma's mapping, in camel case. */
function asCouncilPlanRows(found: object): CouncilPlanRows {
  const named = Object.entries(found).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.map(inCamelCase) : inCamelCase(rows),
  ]);
  return Object.fromEntries(named) as CouncilPlanRows;
}

const camelCase = new Map<string, string>();

function inCamelCase(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [nameOf(column), value]));
}

function nameOf(column: string): string {
  const known = camelCase.get(column);
  if (known !== undefined) return known;
  const made = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  camelCase.set(column, made);
  return made;
}

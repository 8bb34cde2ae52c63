import { dayOf } from '../domain/calendar.ts';
import { councilHome } from '../domain/council-home.ts';
import type { CouncilHome, Home } from '../domain/home.ts';
import { nextMeeting } from '../domain/meeting.ts';
import { type Actor, mayDo } from '../domain/permission.ts';
import type { CouncilName, Deps } from './ports.ts';

/** Which page of the person's own activities is turned up, in which council. */
export type Turned = { readonly council: string; readonly page: number };

/** Whose home, in which workspace. */
export type HomeAsked = {
  readonly workspace: string;
  readonly actor: Exclude<Actor, 'operator'>;
  readonly turned: Turned | null;
};

type HomeDeps = Pick<Deps, 'plans' | 'seats' | 'meetings' | 'quality' | 'clock'>;

/** How many of a person's own activities there is room for, by how many councils are shown. */
const rowsOf = [12, 8, 3] as const;

/**
 * All that a person meets in a workspace: those councils first in which they hold something, and of every one only what
 * they may see. A council without a plan is not shown.
 */
export async function readHome(deps: HomeDeps, asked: HomeAsked): Promise<Home> {
  const { workspace, actor } = asked;
  const found = await deps.plans.findCouncil({ workspace, channel: '' });
  const all = 'length' in found ? found : [found];
  const held = new Set(await deps.seats.councilsOf(workspace, actor.user));
  const own = all.filter(({ id }) => held.has(id));
  const inOrder = [...own, ...all.filter(({ id }) => !held.has(id))];
  const shown = inOrder.slice(0, rowsOf.length);
  const rows = rowsOf[shown.length - 1] ?? rowsOf[0];
  const councils = await Promise.all(shown.map((council) => homeOf(deps, asked, { council, rows })));
  return {
    councils: councils.filter((home) => home !== null),
    others: inOrder.slice(shown.length).map(({ channel }) => ({ channel })),
  };
}

type Shown = { readonly council: CouncilName; readonly rows: number };

async function homeOf(
  { plans, seats, meetings, quality, clock }: HomeDeps,
  { actor, turned }: HomeAsked,
  { council: { id }, rows }: Shown,
): Promise<CouncilHome | null> {
  const [snapshot, people, all] = await Promise.all([
    plans.snapshot(id),
    seats.people({ council: id }),
    meetings.meetings(id),
  ]);
  if (!snapshot || !people || !mayDo(people, actor, { to: 'ask' })) return null;
  const findings = mayDo(people, actor, { to: 'coordinate' }) ? await quality.findings(id) : null;
  const { zone } = snapshot.plan.council;
  const now = clock.now();
  const page = turned?.council === id ? turned.page : 1;
  return councilHome(snapshot, {
    user: actor.user,
    today: dayOf(now, zone),
    page,
    rows,
    meeting: nextMeeting(all, now, zone),
    findings,
  });
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseAgendaItem } from '../../src/app/choose-agenda-item.ts';
import { freezeAgendas } from '../../src/app/freeze-agendas.ts';
import { showAgenda } from '../../src/app/show-agenda.ts';
import type { AgendaChoice } from '../../src/domain/agenda-facts.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { reportsOf, under } from '../support/agendas.ts';
import { aClock, type TestClock } from '../support/clock.ts';
import { aDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { council as place, storedPlan, storePlan } from '../support/stored-plans.ts';

const hour = 3_600_000;
const meetingAt = (day: string) => ({ day, time: '13:00', minutes: 120, place: null, link: null });

describe.each(databaseKinds)('agendas on the %s database', (kind) => {
  let database: TestDatabase;
  let storage: Storage;
  let clock: TestClock;
  let plan: CouncilPlan;
  let meeting: string;

  beforeEach(async () => {
    clock = aClock('2022-03-15T08:00:00Z');
    database = await aDatabase(kind);
    storage = await database.open({ clock });
    plan = await storePlan(
      storage,
      aPlan({ activities: [anActivity({ name: 'Skolor', seats: ['LK Skolenheten'] })] }),
      { clock },
    );
    meeting = await planned('2022-03-15');
    await givenSeat(storage, plan.council.id, { unit: plan.units[0]?.id ?? '', user: 'U-BO' });
    await report('Det går enligt plan.');
  });
  afterEach(async () => {
    await storage.close();
    await database.drop();
  });

  const planned = async (day: string) => {
    const { version, council } = await storedPlan(storage);
    const decision = { by: null, at: clock.now(), basedOn: version };
    const stored = await storage.meetings.plan(council.id, { plans: [meetingAt(day)], rule: null }, decision);
    return stored === 'overtaken' ? '' : (stored[0]?.id ?? '');
  };
  const report = async (text: string) => {
    const [activity] = plan.activities;
    const [seat] = activity?.seats ?? [];
    if (!activity || !seat) throw new Error('The plan has no seat');
    const update = { ...aNewUpdate({ text, author: 'U-BO' }), seat, at: clock.now() };
    await storage.updates.append(plan.council.id, activity.id, update);
  };
  const deps = () => ({ ...storage, clock });
  const shown = async (id = meeting) => {
    const answer = await showAgenda(deps(), { where: place, actor: 'operator', meeting: { id } });
    if (answer.outcome !== 'shown') throw new Error(`No agenda: ${answer.outcome}`);
    return answer;
  };
  const choose = (item: string, choice: AgendaChoice, id = meeting) =>
    chooseAgendaItem(deps(), { where: place, actor: 'operator', meeting: id, item, choice });
  const item = () => `report/${plan.activities[0]?.id}`;
  const said = ({ agenda }: Awaited<ReturnType<typeof shown>>) =>
    under(agenda, 'reporting').items[0]?.seats[0]?.latest?.text;

  test('an agenda changes with the updates until its meeting begins, and never after', async () => {
    await report('Nu är det risk.');
    expect(said(await shown())).toBe('Nu är det risk.');
    expect(await freezeAgendas(deps(), plan.council.id)).toEqual([]);

    clock.advance(4 * hour);
    expect(await freezeAgendas(deps(), plan.council.id)).toMatchObject([{ id: meeting }]);
    await report('Det som sades på mötet.');
    const kept = await shown();
    expect([kept.isFrozen, said(kept)]).toEqual([true, 'Nu är det risk.']);
    expect(await freezeAgendas(deps(), plan.council.id)).toEqual([]);
  });

  test('what a coordinator chooses is kept, and can be taken back', async () => {
    expect(await choose(item(), { dropped: 'Tas i maj' })).toMatchObject({ outcome: 'chosen' });
    expect((await shown()).agenda.dropped).toMatchObject([{ reason: 'Tas i maj' }]);
    await choose(item(), {});
    expect(reportsOf((await shown()).agenda)).toMatchObject([['Skolor', 'unheard']]);
  });

  test('after a meeting the next one knows what was decided and what was not reached', async () => {
    expect(await choose(item(), { decided: 'Fortsätt.' })).toEqual({ outcome: 'too-early' });
    clock.advance(4 * hour);
    await freezeAgendas(deps(), plan.council.id);
    expect(await choose(item(), { pinned: true })).toEqual({ outcome: 'too-late' });
    await choose(item(), { decided: 'Fortsätt.' });
    await choose(item(), { notReached: true });

    const { agenda } = await shown(await planned('2022-05-10'));
    expect(under(agenda, 'previous').decisions).toMatchObject([{ name: 'Skolor', text: 'Fortsätt.' }]);
    expect(reportsOf(agenda)).toEqual([['Skolor', 'not-reached']]);
  });

  test('an activity that a later revision brought is new on the agenda, and those of the first are not', async () => {
    const both = [
      anActivity({ name: 'Skolor', seats: ['LK Skolenheten'] }),
      anActivity({ name: 'Cykelstråk', seats: ['LK Skolenheten'] }),
    ];
    expect((await shown()).agenda.headings.map(({ key }) => key)).not.toContain('new');
    await storePlan(storage, aPlan({ activities: both }), { clock });
    expect(under((await shown()).agenda, 'new').activities).toMatchObject([{ name: 'Cykelstråk' }]);
  });

  test('whoever is forgotten is forgotten in old agendas too, where their words stay', async () => {
    clock.advance(4 * hour);
    await freezeAgendas(deps(), plan.council.id);
    expect(JSON.stringify((await shown()).agenda)).toContain('U-BO');
    await storage.records.forget('U-BO', 'installation', { by: null, at: clock.now() });
    const told = JSON.stringify((await shown()).agenda);
    expect(told).not.toContain('U-BO');
    expect(told).toContain('Det går enligt plan.');
  });

  test('a choice needs its words, and whoever is no coordinator makes none', async () => {
    expect(await choose(item(), { dropped: '  ', minutes: 0 })).toEqual({
      outcome: 'refused',
      refusals: [
        { field: 'dropped', why: 'empty' },
        { field: 'minutes', why: 'not-minutes' },
      ],
    });
    const actor = { user: 'U-BO', workspace: place.workspace, standing: 'member' } as const;
    expect(
      await chooseAgendaItem(deps(), {
        where: place,
        actor,
        meeting,
        item: item(),
        choice: { pinned: true },
      }),
    ).toEqual({ outcome: 'not-permitted' });
  });
});

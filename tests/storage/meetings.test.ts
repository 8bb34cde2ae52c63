import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MeetingPlan } from '../../src/domain/meeting.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { aDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { aPlan } from '../support/plans.ts';
import { storedPlan, storePlan } from '../support/stored-plans.ts';

const at = new Date('2027-02-01T08:00:00Z');
const wind = aPlan({ activities: [anActivity({ name: 'Vindkraft' })] });
const aMeeting = (day: string, about: Partial<MeetingPlan> = {}): MeetingPlan => ({
  day,
  time: '13:00',
  minutes: 120,
  place: null,
  link: null,
  ...about,
});

describe.each(databaseKinds)('meetings on the %s database', (kind) => {
  let database: TestDatabase;
  let storage: Storage;
  let council: string;
  let secrets: readonly string[] = [];

  beforeAll(async () => {
    database = await aDatabase(kind);
    storage = await database.open();
    council = (await storePlan(storage, wind)).council.id;
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });

  /** Somebody decides on the council as it is now. */
  const decided = async (by: string | null = 'U-ANNA') => {
    const { version } = await storedPlan(storage);
    return { by, at, basedOn: version };
  };
  const planned = async (...plans: readonly MeetingPlan[]) => {
    const meetings = await storage.meetings.plan(council, { plans, rule: null }, await decided());
    if (meetings === 'overtaken') throw new Error('Somebody else wrote');
    return meetings;
  };
  const days = async () => (await storage.meetings.meetings(council)).map(({ day }) => day);

  test('are kept as they were planned, by when they begin', async () => {
    const plan = aMeeting('2027-05-11', {
      place: 'Stadshuset',
      link: 'https://moten.example.org',
      minutes: 90,
    });
    const [later] = await planned(plan);
    await planned(aMeeting('2027-03-09', { time: '15:00' }), aMeeting('2027-03-09', { time: '09:00' }));
    const kept = await storage.meetings.meetings(council);
    expect(kept.map(({ day, time }) => `${day} ${time}`)).toEqual([
      '2027-03-09 09:00',
      '2027-03-09 15:00',
      '2027-05-11 13:00',
    ]);
    expect(kept.at(-1)).toEqual({ ...plan, id: later?.id, series: null, sequence: 0, cancelledAt: null });
  });

  test('of one rule are of one series', async () => {
    const rule = { kind: 'weeks', every: 4, from: '2027-09-07', until: '2027-10-31' } as const;
    const plans = [aMeeting('2027-09-07'), aMeeting('2027-10-05')];
    const stored = await storage.meetings.plan(council, { plans, rule }, await decided());
    const series = new Set(stored === 'overtaken' ? [] : stored.map((meeting) => meeting.series));
    expect([series.size, series.has(null)]).toEqual([1, false]);
  });

  test('that move or are cancelled stay, and count their changes', async () => {
    const [meeting] = await planned(aMeeting('2027-11-09'));
    const id = meeting?.id ?? '';
    const moved = aMeeting('2027-11-16', { place: 'Rum 12' });
    expect(await storage.meetings.change(council, { id, plan: moved }, await decided())).toBe('stored');
    expect(await storage.meetings.cancel(council, id, await decided())).toBe('stored');
    expect((await storage.meetings.meetings(council)).find((one) => one.id === id)).toEqual({
      ...moved,
      id,
      series: null,
      sequence: 2,
      cancelledAt: at,
    });
  });

  test('that were decided before somebody else wrote are not stored', async () => {
    const early = await decided();
    await planned(aMeeting('2028-01-11'));
    const before = await days();
    const plans = [aMeeting('2028-02-08')];
    expect(await storage.meetings.plan(council, { plans, rule: null }, early)).toBe('overtaken');
    const [first] = await storage.meetings.meetings(council);
    expect(await storage.meetings.cancel(council, first?.id ?? '', early)).toBe('overtaken');
    expect(await days()).toEqual(before);
    expect((await storage.meetings.meetings(council))[0]?.cancelledAt).toBe(null);
  });

  test('belong to one council', async () => {
    expect(await storage.meetings.meetings('another council')).toEqual([]);
    const { version } = await storePlan(storage, wind, {
      place: { workspace: 'T-SAMVERKAN', channel: 'C-OTHER' },
    });
    expect(version).toBeGreaterThan(0);
    expect(
      await storage.meetings.meetings(
        (await storedPlan(storage, { workspace: 'T-SAMVERKAN', channel: 'C-OTHER' })).council.id,
      ),
    ).toEqual([]);
  });

  test('are found by the address of their calendar until it is opened anew or closed', async () => {
    const open = async () => {
      const opened = await storage.meetings.openCalendar(council, await decided());
      return opened === 'overtaken' ? '' : opened.secret;
    };
    const leadsTo = (secret: string) => storage.meetings.calendarOf(secret);
    const first = await open();
    expect([await leadsTo(first), await leadsTo(''), await leadsTo('guessed')]).toEqual([
      { council },
      null,
      null,
    ]);
    const second = await open();
    expect([await leadsTo(first), await leadsTo(second)]).toEqual([null, { council }]);
    await storage.meetings.closeCalendar(council, await decided());
    expect(await leadsTo(second)).toBe(null);
    secrets = [first, second];
  });

  test('leave every change in the log, and no address anywhere', async () => {
    await storage.close();
    const byHand = await database.openByHand();
    const { rows } = await byHand.pool.query(
      `SELECT action, before, after FROM log_entry WHERE action LIKE 'meeting%' OR action LIKE 'calendar%' ORDER BY ordinal`,
    );
    const feeds = await byHand.pool.query('SELECT * FROM calendar_feed');
    await byHand.close();
    storage = await database.open();
    expect(rows.map(({ action }) => action)).toEqual([
      'meetings-planned',
      'meetings-planned',
      'meetings-planned',
      'meetings-planned',
      'meeting-changed',
      'meeting-cancelled',
      'meetings-planned',
      'calendar-opened',
      'calendar-opened',
      'calendar-closed',
    ]);
    expect(rows[4]).toMatchObject({
      before: { day: '2027-11-09', place: null },
      after: { day: '2027-11-16', place: 'Rum 12' },
    });
    expect(feeds.rows).toHaveLength(2);
    for (const secret of secrets) expect(JSON.stringify([rows, feeds.rows])).not.toContain(secret);
  });
});

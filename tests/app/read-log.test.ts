import { afterAll, beforeAll, expect, test } from 'vitest';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { changeSettings } from '../../src/app/change-settings.ts';
import { readLog } from '../../src/app/read-log.ts';
import { setAway } from '../../src/app/set-away.ts';
import { vacateSeat } from '../../src/app/vacate-seat.ts';
import { aHouse, anActor, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;
let activity: string;

beforeAll(async () => {
  house = await aHouse();
  council = await house.council();
  const kim = { where: council.place, actor: anActor(council, 'U-KIM') };
  const first = { ...kim, actor: 'operator', user: 'U-KIM', party: 'LK', membership: null } as const;
  await appointCoordinator(council, first);
  await appointContact(council, { ...kim, unit: { words: 'LK Miljö' }, user: 'U-ANNA', deputy: 'U-BO' });
  const { id: unit } = await council.unit('Miljö');
  await setAway(council, { ...kim, unit, away: { from: '2022-12-01', to: '2022-12-24' } });
  const { council: here, activities } = await council.plan();
  activity = activities[0]?.id ?? '';
  for (const status of ['on_track', 'stalled'] as const) {
    const said = { ...aNewUpdate({ author: 'U-ANNA', status }), seat: { party: 'LK', unit } };
    await council.updates.append(here.id, activity, said);
  }
  await changeSettings(council, { ...kim, setting: { zone: 'Europe/Helsinki' } });
  await vacateSeat(council, { ...kim, unit: { id: unit } });
});
afterAll(() => house.end());

const reads = (says: { readonly user?: string; readonly activity?: string; readonly page?: number } = {}) => {
  const { user = 'U-KIM', page = 1 } = says;
  const asked = { activity: says.activity ?? null, page };
  return readLog(council, { where: council.place, actor: anActor(council, user), ...asked });
};

test('a coordinator reads who did what, newest first, and what it was before and after, by name', async () => {
  expect(await reads()).toMatchObject({
    outcome: 'log',
    entries: {
      total: 9,
      pages: 1,
      rows: [
        {
          action: 'seat-vacated',
          by: { user: 'U-KIM' },
          about: { of: 'unit', name: 'LK Miljö' },
          changes: [
            { what: 'deputy', before: { user: 'U-BO' }, after: null },
            { what: 'person', before: { user: 'U-ANNA' }, after: null },
            { what: 'because', before: null, after: 'vacated' },
          ],
        },
        {
          action: 'settings-changed',
          about: { of: 'council' },
          changes: [{ what: 'zone', before: 'Europe/Stockholm', after: 'Europe/Helsinki' }],
        },
        {
          action: 'update-appended',
          by: { user: 'U-ANNA' },
          about: { of: 'activity', name: 'Uppdrag för LK Miljö' },
          changes: [{ what: 'status', before: 'on_track', after: 'stalled' }],
        },
        { action: 'contact-accepted' },
        { action: 'update-appended' },
        { action: 'contact-away', changes: [{ after: '2022-12-24' }, { after: '2022-12-01' }] },
        {
          action: 'contact-appointed',
          changes: [{ after: { user: 'U-BO' } }, { after: { user: 'U-ANNA' } }],
        },
        { action: 'coordinator-appointed', by: 'operator', about: { of: 'person', user: 'U-KIM' } },
        { action: 'plan-imported', about: { of: 'plan' }, changes: [{}, { what: 'revision', after: 1 }] },
      ],
    },
  });
});

test('the log of an activity has what was said of it', async () => {
  expect(await reads({ activity })).toMatchObject({
    entries: { total: 2, rows: [{ action: 'update-appended' }, { action: 'update-appended' }] },
  });
});

test('a page that is not there is the nearest one that is', async () => {
  expect(await reads({ page: 7 })).toMatchObject({ entries: { page: 1, pages: 1, total: 9 } });
  expect(await reads({ page: -1, activity: 'gone' })).toMatchObject({
    entries: { page: 1, pages: 1, total: 0, rows: [] },
  });
});

test('nobody else reads it', async () => {
  expect(await reads({ user: 'U-ANNA' })).toEqual({ outcome: 'not-permitted' });
});

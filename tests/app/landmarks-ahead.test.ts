import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMeeting } from '../../src/app/add-meeting.ts';
import { appointContact } from '../../src/app/appoint-contact.ts';
import { landmarksAhead } from '../../src/app/landmarks-ahead.ts';
import { anActivity } from '../support/activities.ts';
import { meetingCouncil, meetingPlace } from '../support/meeting-council.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

let here: Awaited<ReturnType<typeof meetingCouncil>>;
beforeAll(async () => {
  here = await meetingCouncil();
});
afterAll(() => here.end());

const operator = { where: meetingPlace, actor: 'operator' } as const;
const ahead = async () =>
  (await landmarksAhead(here.deps, meetingPlace)).map(({ kind, at }) => `${kind} ${at.toISOString()}`);

test('nothing lies ahead of a council without a plan', async () => {
  expect(await ahead()).toEqual([]);
});

test('then the next weekly reminder, once somebody is to be reminded, the next meeting and its agenda', async () => {
  const plan = aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] });
  await storePlan(here.deps, plan, { place: meetingPlace, clock: here.deps.clock });
  expect(await ahead()).toEqual([]);
  await appointContact(here.deps, { ...operator, unit: { words: 'Miljö' }, user: 'U0BO' });
  await addMeeting(here.deps, { ...operator, meeting: '12 mars 13:00' });
  expect(await ahead()).toEqual([
    'reminder 2027-02-08T07:30:00.000Z',
    'agenda 2027-02-26T08:00:00.000Z',
    'meeting 2027-03-12T12:00:00.000Z',
  ]);
});

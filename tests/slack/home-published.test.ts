import { afterEach, beforeEach, expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { homesIn } from '../support/homes.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const cycling = anActivity({
  name: 'Cykelstråk',
  area: 'Hållbar stad',
  seats: ['LK Trafik', 'LiU Samverkan'],
  reporting: autumn,
});
const others = Array.from({ length: 13 }, (_, at) =>
  anActivity({ name: `Ort ${at + 1}`, seats: ['LK Trafik'] }),
);

let council: StoredCouncil;
let id: string;
let traffic: string;

beforeEach(async () => {
  council = await storedCouncil(aPlan({ activities: [cycling, ...others] }));
  const plan = await council.plan();
  id = plan.council.id;
  traffic = plan.units.find(({ name }) => name === 'Trafik')?.id ?? '';
});
afterEach(() => council.end());

const opened = (user: string) => homesIn(council).opened(user);
const screenOf = (user: string) => homesIn(council).screenOf(user);
const seen = (user: string, text: string) => homesIn(council).seen(user, text);
const takesSeat = (user: string, says: object = {}) =>
  givenSeat(council.storage, id, { unit: traffic, user, acceptance: 'accepted', ...says });
const published = async () => (await council.calls()).calls['views.publish'] ?? 0;

test('Home is published when it is opened, and not again while nothing has changed', async () => {
  await screenOf('U0BO');
  expect(await published()).toBe(1);
  await council.person('U0BO').opensHome();
  await council.person('U0BO').opensHome('messages');
  await takesSeat('U0BO');
  await council.person('U0BO').opensHome();
  await seen('U0BO', 'What you answer for');
  expect(await published()).toBe(2);
});

test('Home shows the latest reports, with those who gave them', async () => {
  const plan = await council.plan();
  const [activity] = plan.activities;
  const seat = { party: 'LK', unit: activity?.seats[0]?.unit ?? null };
  const update = { ...aNewUpdate({ author: 'U0BO', at: council.clock.now(), status: 'at_risk' }), seat };
  await council.storage.updates.append(id, activity?.id ?? '', update);
  expect(await screenOf('U0ANNA')).toMatch(
    /Senaste lägesrapporterna\nCykelstråk\n🟡 Risk · LK · Trafik, 22 november 2022, i dag, av @U0BO\nDet går enligt plan\./,
  );
});

test('Home is published anew to those whom a change concerns and who have opened it', async () => {
  await takesSeat('U0ANNA', { deputy: 'U0BO' });
  await opened('U0BO');
  const home = await opened('U0ANNA');
  expect(onScreen(home)).not.toContain('Ort 12');
  await council.person('U0ANNA').presses(home, 'update.nothing-new');
  // What is reported makes way for what is not.
  expect(await seen('U0ANNA', 'Ort 12')).not.toContain('ska rapporteras: Hösten 2022');
  expect(await seen('U0BO', 'Ort 12')).toContain('as deputy, LK · Trafik');
  expect((await council.person('U0GUEST').views()).home).toBeNull();
});

test('Home is published once more when Slack refuses it the first time, and then only the log knows', async () => {
  await council.fault({ method: 'views.publish', kind: '500', times: 2 });
  const retried = council.clock.waits(1000);
  await council.person('U0BO').opensHome();
  await retried;
  council.clock.advance(1000);
  await expect.poll(() => council.logged.map(({ user }) => user)).toContain('U0BO');
  expect(onScreen(await opened('U0BO'))).toContain('You are not the contact of any unit');
});

test('Home gives way to what another process has published meanwhile', async () => {
  await screenOf('U0BO');
  const view = { type: 'home' as const, blocks: [] };
  await takesSeat('U0BO');
  await council.client.views.publish({ user_id: 'U0BO', view });
  await council.person('U0BO').opensHome();
  expect(await seen('U0BO', 'What you answer for')).toContain('Cykelstråk');
});

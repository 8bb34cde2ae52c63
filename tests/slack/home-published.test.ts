import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HomeCouncil, homeCouncil } from '../support/home-council.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { onScreen } from '../support/on-screen.ts';

let council: HomeCouncil;
beforeEach(async () => {
  council = await homeCouncil();
});
afterEach(() => council.end());

test('Home is published when it is opened, and not again while nothing has changed', async () => {
  await council.screenOf('U0BO');
  expect(await council.published()).toBe(1);
  await council.person('U0BO').opensHome();
  await council.person('U0BO').opensHome('messages');
  await council.takesSeat('U0BO');
  await council.person('U0BO').opensHome();
  await council.seen('U0BO', 'What you answer for');
  expect(await council.published()).toBe(2);
});

test('Home shows the latest reports, with those who gave them', async () => {
  const plan = await council.plan();
  const [activity] = plan.activities;
  const seat = { party: 'LK', unit: activity?.seats[0]?.unit ?? null };
  const update = { ...aNewUpdate({ author: 'U0BO', at: council.clock.now(), status: 'at_risk' }), seat };
  await council.storage.updates.append(council.id, activity?.id ?? '', update);
  expect(await council.screenOf('U0ANNA')).toMatch(
    /Senaste lägesrapporterna\nCykelstråk\n🟡 Risk · LK · Trafik, 22 november 2022, i dag, av @U0BO\nDet går enligt plan\./,
  );
});

test('Home is published anew to those whom a change concerns and who have opened it', async () => {
  await council.takesSeat('U0ANNA', { deputy: 'U0BO' });
  await council.opened('U0BO');
  const home = await council.opened('U0ANNA');
  expect(onScreen(home)).not.toContain('Ort 12');
  await council.person('U0ANNA').presses(home, 'update.nothing-new');
  // What is reported makes way for what is not.
  expect(await council.seen('U0ANNA', 'Ort 12')).not.toContain('ska rapporteras: Hösten 2022');
  expect(await council.seen('U0BO', 'Ort 12')).toContain('as deputy, LK · Trafik');
  expect((await council.person('U0GUEST').views()).home).toBeNull();
});

test('Home is published once more when Slack refuses it the first time, and then only the log knows', async () => {
  await council.fault({ method: 'views.publish', kind: '500', times: 2 });
  const retried = council.clock.waits(1000);
  await council.person('U0BO').opensHome();
  await retried;
  council.clock.advance(1000);
  await expect.poll(() => council.logged.map(({ user }) => user)).toContain('U0BO');
  expect(onScreen(await council.opened('U0BO'))).toContain('You are not the contact of any unit');
});

test('Home gives way to what another process has published meanwhile', async () => {
  await council.screenOf('U0BO');
  const view = { type: 'home' as const, blocks: [] };
  await council.takesSeat('U0BO');
  await council.client.views.publish({ user_id: 'U0BO', view });
  await council.person('U0BO').opensHome();
  expect(await council.seen('U0BO', 'What you answer for')).toContain('Cykelstråk');
});

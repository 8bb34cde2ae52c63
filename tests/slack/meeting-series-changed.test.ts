import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { dismissCoordinator } from '../../src/app/dismiss-coordinator.ts';
import { meetingPlace } from '../support/meeting-council.ts';
import { onScreen } from '../support/on-screen.ts';
import { seriesAtDesk } from '../support/series-at-desk.ts';

let council: Awaited<ReturnType<typeof seriesAtDesk>>;
beforeAll(async () => {
  council = await seriesAtDesk();
});
afterEach(() => council.closesAll());
afterAll(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

test('nothing that was filled in is lost, however often somebody changes their mind', async () => {
  await council.opens();
  await council.fills({ 'meeting-from': '2029-08-14', 'meeting-ordinal': '3', 'meeting-time': '08:15' });
  await council.fills({ 'meeting-place': 'Valla' });
  await council.chooses('days');
  await council.fills({ 'meeting-days': '12 mars\n9 april' });
  await council.chooses('weeks');
  await council.fills({ 'meeting-every-weeks': '6' });
  const days = await council.chooses('days');
  const common = {
    'meeting-time': { 'meeting-time': { selected_time: '08:15' } },
    'meeting-place': { 'meeting-place': { value: 'Valla' } },
  };
  expect(days?.state.values).toMatchObject({
    ...common,
    'meeting-days': { 'meeting-days': { value: '12 mars\n9 april' } },
  });
  expect((await council.chooses('weeks'))?.state.values).toMatchObject({
    ...common,
    'meeting-every-weeks': { 'meeting-every-weeks': { selected_option: { value: '6' } } },
    'meeting-from': { 'meeting-from': { selected_date: '2029-08-14' } },
  });
  expect((await council.chooses('months'))?.state.values).toMatchObject({
    ...common,
    'meeting-ordinal': { 'meeting-ordinal': { selected_option: { value: '3' } } },
    'meeting-from': { 'meeting-from': { selected_date: '2029-08-14' } },
  });
});

test('days that a form was redrawn with come back where it cannot be saved any more', async () => {
  await council.opens();
  await council.chooses('days');
  await council.fills({ 'meeting-days': '12 mars\n9 april', 'meeting-time': '08:15' });
  await council.chooses('weeks');
  const form = await council.chooses('days');
  const title = { type: 'plain_text', text: 'Flera möten' } as const;
  const view = { type: 'modal' as const, title, submit: title, private_metadata: '{"version":0}' };
  await council.client.views.update({
    view_id: form?.id ?? '',
    view: { ...view, callback_id: form?.callback_id ?? '', blocks: [...(form?.blocks ?? [])] },
  });
  await council.desk.submits({});
  expect(await council.told()).toContain('12 mars\n9 april');
});

test('somebody who changes their mind in a moment gets the fields of the latest choice', async () => {
  const form = await council.opens();
  for (const kind of ['weeks', 'months', 'days']) await council.desk.presses(form, 'meeting.kind', kind);
  await council.desk.waitsFor(({ modals }) => modals[0]?.callback_id === 'meeting.series-days-form');
  await council.desk.submits({ Dagar: '2035-03-13', Börjar: '13:00' });
  expect(await council.told()).toContain('Ett möte är inplanerat.');
});

test('fields that could not be put in are said, and nothing else is saved in their place', async () => {
  const form = await council.opens();
  await council.fault({ method: 'views.update', kind: 'error', error: 'internal_error', times: 2 });
  await council.desk.presses(form, 'meeting.kind', 'weeks');
  await council.clock.waits(1_000);
  council.clock.advance(1_000);
  await expect.poll(async () => (await council.anna.mail()).at(-1)).toContain('gick inte att visa');
  await council.calmDown();
  const before = await council.days();
  const filled = { Tidigast: '2031-01-01', Senast: '2031-12-31', Börjar: '13:00', Plats: 'Valla' };
  const { errors } = await council.desk.submits(filled);
  expect(errors).toEqual({ 'meeting.kind': expect.stringContaining('hör till ett annat val') });
  expect(await council.days()).toEqual(before);
  await council.chooses('months');
  await council.chooses('weeks');
  expect(await council.desk.submits({ 'Hur ofta': '8' })).toMatchObject({ ok: true });
  expect(await council.told()).toContain('Valla');
});

test('whoever no longer coordinates plans nothing with a form that is still open', async () => {
  await council.opens();
  await council.chooses('days');
  const before = await council.days();
  const seat = { where: meetingPlace, actor: 'operator', party: null } as const;
  await appointCoordinator(council.deps, { ...seat, user: 'U0BO', membership: null });
  await dismissCoordinator(council.deps, { ...seat, user: 'U0ANNA' });
  const { errors } = await council.desk.submits({ Dagar: '12 mars', Börjar: '11:00' });
  expect(errors).toEqual({ 'meeting.kind': expect.stringContaining('Bara') });
  expect(await council.days()).toEqual(before);
  await council.bo.asks('/plan meeting');
  await council.bo.presses('Add several meetings');
  expect(onScreen(await council.bo.desk.modal())).toContain('On days that I type in');
  await council.bo.desk.closes();
});

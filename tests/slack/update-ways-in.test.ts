import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

let council: UpdatesAtDesk;
beforeAll(async () => {
  council = await updatesAtDesk({ coordinator: true });
});
afterEach(async () => {
  for (const desk of [council.annaAtDesk, council.boAtDesk])
    if ((await desk.views()).modals.length > 0) await desk.closes();
  expect((await council.calls()).violations).toEqual([]);
});
afterAll(() => council.end());

const annaSees = async () => onScreen(await council.annaAtDesk.modal());

describe('/plan uppdatera', () => {
  test('with a name that only one activity has opens its form', async () => {
    await council.anna.types('/plan uppdatera vindkraft');
    expect(await annaSees()).toContain('Vindkraft\nHållbar energi');
  });

  test('alone opens the only one that a person answers for', async () => {
    await council.bo.types('/plan update');
    expect(onScreen(await council.boAtDesk.modal())).toContain('Vindkraft\nHållbar energi');
  });

  test('with words that may mean several lets one be picked, whose form takes the picker’s place', async () => {
    await council.anna.types('/plan uppdatera läxhj');
    const picker = await council.annaAtDesk.modal();
    expect(onScreen(picker)).toMatch(/Jag är inte säker.*LäxhjälpHållbar skola.*Läxhjälp i Tinnerbäcken/s);
    const { id } = await council.activityNamed('Läxhjälp i Tinnerbäcken');
    await council.annaAtDesk.presses(picker, 'update.pick', `${council.id}.${id}`);
    await council.annaAtDesk.waitsFor(({ modals: [view] }) => view?.callback_id === 'update.form');
    expect(await annaSees()).toContain('Läxhjälp i Tinnerbäcken\nHållbar skola');
  });

  test('alone gives a coordinator their own to pick, and a search among all', async () => {
    await council.anna.types('/plan uppdatera');
    const picker = await council.annaAtDesk.modal();
    expect(onScreen(picker)).toContain('Vilken aktivitet gäller det?');
    const { options = [] } = await council.annaAtDesk.searches(picker, 'update.search', 'tinner');
    expect(JSON.stringify(options)).toContain('Läxhjälp i Tinnerbäcken');
    expect(options).toHaveLength(1);
    await council.annaAtDesk.presses(picker, 'update.search', options[0]?.value ?? '');
    await council.annaAtDesk.waitsFor(({ modals: [view] }) => view?.callback_id === 'update.form');
  });

  test('tells whoever answers for nothing so', async () => {
    await council.as('U0GUEST', 'D0GUEST').types('/plan uppdatera');
    const modal = await council.person('U0GUEST').modal();
    expect(onScreen(modal)).toContain('Du svarar inte för någon aktivitet i planen');
    await council.person('U0GUEST').closes();
  });

  test('with a name that nothing has says so and offers what the person answers for', async () => {
    await council.bo.types('/plan update spårvagn');
    expect(onScreen(await council.boAtDesk.modal())).toMatch(/find no activity .*spårvagn.*Vindkraft/s);
  });
});

test('the shortcut beside the message field opens the same', async () => {
  await council.boAtDesk.choosesShortcut('update.report');
  expect(onScreen(await council.boAtDesk.modal())).toContain('Vindkraft\nHållbar energi');
});

describe('the shortcut of a message', () => {
  test('fills in the form with what was said, by whom, in plain words, and a link to it', async () => {
    const said = await council.anna.says('Tillståndet kom i dag & är <klart>');
    await council.bo.choosesShortcut('update.from_message', said.ts);
    const form = await council.boAtDesk.modal();
    const { 'text.0': text, 'link.0': link } = form.state.values;
    expect(text).toEqual({
      'text.0': expect.objectContaining({
        value: 'Anna Ek wrote:\nTillståndet kom i dag & är <klart>',
      }),
    });
    expect(JSON.stringify(link)).toMatch(/https?:\/\/.*C0COUNCIL/);
  });

  test('carries the text past the picker', async () => {
    const said = await council.bo.says('Vi har börjat med läxhjälp.');
    await council.anna.choosesShortcut('update.from_message', said.ts);
    const picker = await council.annaAtDesk.modal();
    const { id } = await council.activityNamed('Läxhjälp');
    await council.annaAtDesk.searches(picker, 'update.search', 'läxhjälp');
    await council.annaAtDesk.presses(picker, 'update.search', `${council.id}.${id}`);
    await council.annaAtDesk.waitsFor(({ modals: [view] }) => view?.callback_id === 'update.form');
    expect(JSON.stringify((await council.annaAtDesk.modal()).state)).toContain('Vi har börjat med läxhjälp.');
  });

  test('without an address still brings the text', async () => {
    const said = await council.anna.says('Ett meddelande utan adress.');
    await council.fault({ method: 'chat.getPermalink', kind: '500' });
    await council.bo.choosesShortcut('update.from_message', said.ts);
    expect(JSON.stringify((await council.boAtDesk.modal()).state)).toContain('Ett meddelande utan adress.');
  });
});

test('Home’s button opens the form, and what Home shows follows the report', async () => {
  await council.boAtDesk.opensHome();
  const { home } = await council.boAtDesk.waitsFor((views) => views.home !== null);
  if (home) await council.boAtDesk.presses(home, 'update.report');
  await council.boAtDesk.submits({ 'What has happened since last time?': 'We have new students.' });
  await hears(council.bosMessages, 'Thank you!');
  await council.boAtDesk.waitsFor(
    (views) => views.home !== null && onScreen(views.home).includes('new students'),
  );
});

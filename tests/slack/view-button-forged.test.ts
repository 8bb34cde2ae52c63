import type { KnownBlock } from '@slack/types';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type CouncilBesideAnother, councilBesideAnother } from '../support/council-beside-another.ts';
import { madeUp, room } from '../support/made-up.ts';
import { onScreen } from '../support/on-screen.ts';
import type { ShownView } from '../support/person-at-desk.ts';

const anna = 'U0ANNA';

let council: CouncilBesideAnother;
let untouched: unknown;
beforeAll(async () => {
  council = await councilBesideAnother();
  untouched = await council.everything();
});
afterAll(() => council.end());
afterEach(async () => {
  await council.closesAll();
  expect((await council.calls()).violations).toEqual([]);
  expect(council.logged.splice(0).filter(({ errorId }) => errorId)).toEqual([]);
});

const label = { type: 'plain_text', text: 'Tryck' } as const;

type Element = Extract<KnownBlock, { type: 'actions' }>['elements'][number];

const aButton = (action: string, value: string): Element => ({
  type: 'button',
  action_id: action,
  text: label,
  value,
});
const aMenu = (action: string, value: string): Element => ({
  type: 'static_select',
  action_id: action,
  placeholder: label,
  options: [{ text: label, value }],
});

/** A form as somebody has made it: with this in it, remembering that instead of what it did. */
type Made = { readonly element: Element; readonly chosen?: string; readonly remembers?: string };

/** Anna opens a form, it is made to be another, and she presses in it; what she reads in it then, or in a message. */
async function pressesIn(form: string, opens: () => Promise<unknown>, made: Made): Promise<string> {
  await opens();
  const { id, title, callback_id, private_metadata } = await council.formOf(anna, form);
  await council.client.views.update({
    view_id: id,
    view: {
      type: 'modal',
      title: { ...label, text: title.text },
      callback_id,
      private_metadata: made.remembers ?? private_metadata,
      blocks: [{ type: 'actions', elements: [made.element] }],
    },
  });
  const desk = council.person(anna);
  const mail = council.as(anna, 'D0ANNA');
  const seen = (await mail.sees()).length;
  const view = await desk.modal();
  await desk.presses(view, made.element.action_id ?? '', made.chosen);
  const isOther = ({ modals }: { readonly modals: readonly ShownView[] }) =>
    modals.every(({ hash }) => hash !== view.hash);
  await Promise.race([desk.waitsFor(isOther), mail.reads()]);
  const shown = [...(await mail.sees()).slice(seen), await desk.modal()].map(onScreen).join('');
  await council.closesAll();
  return shown.replace('[Tryck]', '').trim();
}

async function expectUntouched(what: string, shown: string): Promise<void> {
  expect(shown, what).not.toBe('');
  expect(shown, what).not.toContain('Hemlig');
  expect(await council.everything(), what).toEqual(untouched);
}

test('a seat that a made-up form names stays as it is', async () => {
  const { council: home, environment: unit } = council.ids;
  const opens = () => council.asks(anna, '/plan ansvariga Miljö', 'seat.appoint');
  for (const [what, value] of madeUp(JSON.stringify({ council: home, unit }), council.theirs, room.button)) {
    if (value === '') continue;
    const element = aButton('seat.vacate', value);
    await expectUntouched(what, await pressesIn('seat.appoint-form', opens, { element }));
  }
});

test('to start over in a made-up form opens nothing of another council', async () => {
  const opens = () => council.asks(anna, '/plan uppdatera vindkraft');
  await opens();
  const { private_metadata } = await council.formOf(anna, 'update.form');
  await council.closesAll();
  for (const [what, remembers] of madeUp(private_metadata, council.theirs, room.form)) {
    const element = aButton('update.start-over', '{}');
    await expectUntouched(what, await pressesIn('update.form', opens, { element, remembers }));
  }
});

test('an activity that a made-up menu offers is not found', async () => {
  const opens = () => council.asks(anna, '/plan uppdatera');
  for (const chosen of [
    `${council.theirs}.${council.ids.activity}`,
    `${council.ids.council}.C0NOWHERE`,
    'C0NOWHERE',
    '.',
  ]) {
    const element = aMenu('update.pick', chosen);
    await expectUntouched(chosen, await pressesIn('update.picker', opens, { element, chosen }));
  }
});

test('App Home shows whoever presses in it their own, whatever the button says', async () => {
  const { council: home } = council.ids;
  const published = async () => (await council.calls()).calls['views.publish'] ?? 0;
  const forged = madeUp(JSON.stringify({ council: home, page: 1 }), council.theirs, room.button);
  for (const user of [anna, 'U0GUEST'])
    for (const [what, value] of forged.filter(([, written]) => written !== '')) {
      const blocks = [{ type: 'actions' as const, elements: [aButton('home.turn.next', value)] }];
      await council.client.views.publish({ user_id: user, view: { type: 'home', blocks } });
      const before = await published();
      const desk = council.person(user);
      const { home: made } = await desk.views();
      if (!made) throw new Error('There is no Home');
      await desk.presses(made, 'home.turn.next');
      const { home: shown } = await desk.waitsFor((views) => views.home?.hash !== made.hash);
      expect(await published(), what).toBe(before + 1);
      await expectUntouched(what, onScreen(shown ?? { blocks: [] }));
    }
});

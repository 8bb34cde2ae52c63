import type { HomeView, ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { movedClock } from '../support/moved-clock.ts';
import { input, long, plain, section, several } from '../support/sample-blocks.ts';
import { smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const clock = movedClock();
let workspace: SmallWorkspace;
let bot: Awaited<ReturnType<typeof smallBot>>;
let trigger = '';

beforeAll(async () => {
  workspace = await smallWorkspace({ clock, rateLimits: false });
  bot = await smallBot(workspace, 'Socket Mode', (app) => {
    app.command('/plan', async ({ ack, command }) => {
      trigger = command.trigger_id;
      await ack();
    });
    app.action('more', async ({ ack, body }) => {
      trigger = 'trigger_id' in body ? body.trigger_id : '';
      await ack();
    });
  });
});
beforeEach(async () => {
  await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan');
});
afterAll(async () => {
  await bot.stop();
  await workspace.close();
});

const modal = (about: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  title: plain('Titel'),
  blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('Mer') }] }],
  ...about,
});
const open = (about: object = {}) =>
  workspace.client.apiCall('views.open', { trigger_id: trigger, view: { ...modal(), ...about } });
const anna = () => workspace.people.person('U0ANNA');

describe('a trigger', () => {
  test('opens one view within three seconds', async () => {
    clock.move(2_999);
    expect(await errorOf(open())).toBe('ok');
    expect(await errorOf(open())).toBe('exchanged_trigger_id');
  });

  test('is worth nothing after three seconds', async () => {
    clock.move(3_000);
    expect(await errorOf(open())).toBe('expired_trigger_id');
  });

  test('cannot be invented or left out', async () => {
    expect(await errorOf(workspace.client.views.open({ trigger_id: '123.abc', view: modal() }))).toBe(
      'invalid_trigger_id',
    );
    expect(await errorOf(workspace.client.apiCall('views.open', { view: modal() }))).toBe(
      'invalid_arguments',
    );
  });
});

describe('modals lie on one another, three at most', () => {
  test('and each knows the one below', async () => {
    await open({ title: plain('Ett') });
    for (const title of ['Två', 'Tre', 'Fyra']) {
      await anna().presses(await anna().modal(), 'more');
      const pushed = errorOf(
        workspace.client.views.push({ trigger_id: trigger, view: modal({ title: plain(title) }) }),
      );
      expect(await pushed).toBe(title === 'Fyra' ? 'push_limit_reached' : 'ok');
    }
    const { modals } = await anna().views();
    expect(modals.map(({ title }) => title.text)).toEqual(['Ett', 'Två', 'Tre']);
    expect(modals).toMatchObject([
      { previous_view_id: null },
      { previous_view_id: modals[0]?.id },
      { root_view_id: modals[0]?.id },
    ]);
  });

  test('but not on nothing', async () => {
    expect(await errorOf(workspace.client.views.push({ trigger_id: trigger, view: modal() }))).toBe(
      'view_not_found',
    );
  });
});

describe('an update', () => {
  test('changes the view, if nobody else has meanwhile', async () => {
    await open();
    const { id, hash } = await anna().modal();
    const update = (title: string) =>
      errorOf(workspace.client.views.update({ view_id: id, hash, view: modal({ title: plain(title) }) }));
    expect(await update('Först')).toBe('ok');
    expect(await update('Sist')).toBe('hash_conflict');
    expect(await anna().modal()).toMatchObject({ id, title: { text: 'Först' } });
  });

  test('finds the view by the name the app gave it, and no view that is gone', async () => {
    await open({ external_id: 'my-form' });
    expect(
      await errorOf(
        workspace.client.views.update({ external_id: 'my-form', view: modal({ external_id: 'my-form' }) }),
      ),
    ).toBe('ok');
    await anna().closes();
    expect(await errorOf(workspace.client.views.update({ external_id: 'my-form', view: modal() }))).toBe(
      'not_found',
    );
  });
});

test('App Home is published for a person, and not over a newer one', async () => {
  const home: HomeView = { type: 'home', blocks: [{ type: 'section', text: plain('Dina aktiviteter') }] };
  const { view } = await workspace.client.views.publish({ user_id: 'U0ANNA', view: home });
  expect((await anna().views()).home).toMatchObject({
    id: view?.id,
    blocks: [{ text: { text: 'Dina aktiviteter' } }],
  });
  await workspace.client.views.publish({ user_id: 'U0ANNA', view: home });
  expect(
    await errorOf(workspace.client.views.publish({ user_id: 'U0ANNA', hash: view?.hash ?? '', view: home })),
  ).toBe('hash_conflict');
  expect(await errorOf(workspace.client.views.publish({ user_id: 'U0NOBODY', view: home }))).toBe(
    'user_not_found',
  );
  expect(await errorOf(workspace.client.apiCall('views.publish', { user_id: 'U0ANNA', view: modal() }))).toBe(
    'invalid_arguments',
  );
});

describe('a view keeps Slack’s limits', () => {
  const field = input({ type: 'plain_text_input' });

  test.each([
    ['a title of 24 characters', { title: plain(long(24)) }, 'ok'],
    ['a title of 25 characters', { title: plain(long(25)) }, 'invalid_arguments'],
    ['no title', { title: undefined }, 'invalid_arguments'],
    ['a submit button of 25 characters', { submit: plain(long(25)) }, 'invalid_arguments'],
    ['a close button of 25 characters', { close: plain(long(25)) }, 'invalid_arguments'],
    ['3,000 characters of private metadata', { private_metadata: long(3000) }, 'ok'],
    ['3,001 characters of private metadata', { private_metadata: long(3001) }, 'invalid_arguments'],
    ['a callback_id of 256 characters', { callback_id: long(256) }, 'invalid_arguments'],
    ['an external_id of 256 characters', { external_id: long(256) }, 'invalid_arguments'],
    ['100 blocks', { blocks: several(100, () => ({ type: 'divider' })) }, 'ok'],
    ['101 blocks', { blocks: several(101, () => ({ type: 'divider' })) }, 'invalid_arguments'],
    ['a field and a submit button', { blocks: [field], submit: plain('Skicka') }, 'ok'],
    ['a field and no submit button', { blocks: [field] }, 'invalid_arguments'],
    [
      'more than 250 KB',
      { blocks: several(90, () => section({ text: plain(long(3000)) })) },
      'view_too_large',
    ],
    ['a name another view has', { external_id: 'taken' }, 'duplicate_external_id'],
  ])('%s', async (_what, about, error) => {
    await errorOf(open({ external_id: 'taken' }));
    await workspace.people.as('U0BO', 'C0COUNCIL').types('/plan');
    expect(await errorOf(open(about))).toBe(error);
  });

  test('and is told where it does not', async () => {
    await errorOf(open({ blocks: [{ type: 'section', text: plain('') }] }));
    const { violations } = await workspace.people.calls();
    expect(violations.at(-1)).toEqual({
      method: 'views.open',
      error: 'invalid_arguments',
      messages: ['[ERROR] must be more than 0 characters [json-pointer:/view/blocks/0/text/text]'],
    });
  });
});

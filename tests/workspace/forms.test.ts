import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FormElement, field, formAtDesk } from '../support/form-at-desk.ts';
import { option, options, plain } from '../support/sample-blocks.ts';

let desk: Awaited<ReturnType<typeof formAtDesk>>;
beforeAll(async () => {
  desk = await formAtDesk();
});
afterAll(() => desk.end());

const kinds: readonly (readonly [
  kind: string,
  element: FormElement,
  filling: string | readonly string[],
  held: object,
  start: object,
])[] = [
  [
    'several lines',
    { type: 'plain_text_input', multiline: true },
    'Ett\nTvå',
    { value: 'Ett\nTvå' },
    { initial_value: 'Ett\nTvå' },
  ],
  [
    'a link',
    { type: 'url_text_input' },
    'https://example.org/möte',
    { value: 'https://example.org/möte' },
    { initial_value: 'https://example.org/möte' },
  ],
  [
    'an address',
    { type: 'email_text_input' },
    'a@example.org',
    { value: 'a@example.org' },
    { initial_value: 'a@example.org' },
  ],
  [
    'a number',
    { type: 'number_input', is_decimal_allowed: false },
    '90',
    { value: '90' },
    { initial_value: '90' },
  ],
  [
    'a day',
    { type: 'datepicker' },
    '2026-03-12',
    { selected_date: '2026-03-12' },
    { initial_date: '2026-03-12' },
  ],
  ['a time', { type: 'timepicker' }, '13:00', { selected_time: '13:00' }, { initial_time: '13:00' }],
  [
    'boxes',
    { type: 'checkboxes', options: options(3) },
    ['v0', 'v2'],
    { selected_options: [option('v0'), option('v2')] },
    { initial_options: [option('v0'), option('v2')] },
  ],
  [
    'one of several',
    { type: 'radio_buttons', options: options(2) },
    'v1',
    { selected_option: option('v1') },
    { initial_option: option('v1') },
  ],
  [
    'a menu',
    { type: 'static_select', options: options(2) },
    'v1',
    { selected_option: option('v1') },
    { initial_option: option('v1') },
  ],
  ['a person', { type: 'users_select' }, 'U0BO', { selected_user: 'U0BO' }, { initial_user: 'U0BO' }],
  [
    'several people',
    { type: 'multi_users_select' },
    ['U0BO', 'U0ANNA'],
    { selected_users: ['U0BO', 'U0ANNA'] },
    { initial_users: ['U0BO', 'U0ANNA'] },
  ],
];

describe.each(kinds)('a field for %s', (_kind, element, filling, held, start) => {
  test('brings what a person filled in', async () => {
    const anna = await desk.opened('U0ANNA', field({ ...element, action_id: 'held' }));
    expect(await anna.submits({ Fält: filling })).toMatchObject({ ok: true });
    expect(desk.submitted()).toEqual({ type: element.type, ...held });
  });

  test('begins with what the app put there, and brings that if nobody touches it', async () => {
    const anna = await desk.opened('U0ANNA', field({ ...element, action_id: 'held', ...start }));
    expect((await anna.modal()).state.values.it).toEqual({ held: { type: element.type, ...held } });
    expect(await anna.submits({})).toMatchObject({ ok: true });
    expect(desk.submitted()).toEqual({ type: element.type, ...held });
  });

  test('is not left empty where it must be filled in', async () => {
    const bo = await desk.opened('U0BO', field({ ...element, action_id: 'held' }));
    expect(await bo.submits({})).toMatchObject({ errors: { it: 'Please complete this required field.' } });
    await bo.closes();
  });
});

describe('a field for a file', () => {
  const file = field({ type: 'file_input', action_id: 'held', max_files: 2 });
  const upload = (user: string) =>
    desk.people.post<{ file: string }>('file', { user, name: 'plan.md', base64: btoa('# Plan') });

  test('brings the file, which the app can then fetch', async () => {
    const anna = await desk.opened('U0ANNA', file);
    const { file: id } = await upload('U0ANNA');
    expect(await anna.submits({ Fält: [id] })).toMatchObject({ ok: true });
    expect(desk.submitted()).toMatchObject({
      type: 'file_input',
      files: [{ id, name: 'plan.md', user: 'U0ANNA', size: 6, filetype: 'markdown' }],
    });
    const { file: found } = await desk.client.files.info({ file: id });
    const headers = { authorization: 'Bearer xoxb-test' };
    expect(await (await fetch(found?.url_private ?? '', { headers })).text()).toBe('# Plan');
  });

  test('takes nobody else’s', async () => {
    const anna = await desk.opened('U0ANNA', file);
    const { file: id } = await upload('U0BO');
    expect(await anna.submits({ Fält: [id] })).toEqual({ ok: false, error: 'file_not_found' });
    await anna.closes();
  });
});

test('a menu that the app fills begins with what the app put there', async () => {
  const chosen = option('A7', 'Viable Cities');
  const anna = await desk.opened(
    'U0ANNA',
    field({ type: 'external_select', action_id: 'held', initial_option: chosen }),
  );
  expect(await anna.submits({})).toMatchObject({ ok: true });
  expect(desk.submitted()).toEqual({ type: 'external_select', selected_option: chosen });
});

test('two menus of one name in two places are told apart, and offer each their own', async () => {
  const menu: FormElement = { type: 'external_select', action_id: 'find', min_query_length: 0 };
  const anna = await desk.opened('U0ANNA', field(menu, 'first'), field(menu, 'second'));
  const { id: view } = await anna.modal();
  const second = { user: 'U0ANNA', view, action: 'find', block: 'second' };
  expect(await desk.people.post('suggest', { ...second, value: 'via' })).toMatchObject({
    options: [{ text: plain('via i second'), value: 'second' }],
  });
  const choose = (block: string) => desk.people.post('press', { ...second, block, value: 'second' });
  expect(await choose('first')).toMatchObject({ ok: false, error: 'option_not_found' });
  expect(await choose('second')).toMatchObject({ ok: true });
  expect((await anna.modal()).state.values).toMatchObject({
    first: { find: { selected_option: null } },
    second: { find: { selected_option: { value: 'second' } } },
  });
  await anna.closes();
});

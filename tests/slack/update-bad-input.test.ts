import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { plain } from '../support/sample-blocks.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

const labels = {
  text: 'Vad har hänt sedan sist?',
  nextStep: 'Nästa steg',
  question: 'Fråga till rådet',
  link: 'Länk',
} as const;
const good = { [labels.text]: 'Vi har fått tillstånd.' };

let council: UpdatesAtDesk;
beforeAll(async () => {
  council = await updatesAtDesk();
});
afterEach(async () => {
  if ((await council.annaAtDesk.views()).modals.length > 0) await council.annaAtDesk.closes();
  expect((await council.calls()).violations).toEqual([]);
  expect(council.logged).toEqual([]);
});
afterAll(() => council.end());

const sends = async (fields: Readonly<Record<string, string>>) => {
  await council.anna.types('/plan uppdatera vindkraft');
  return council.annaAtDesk.submits({
    ...good,
    [labels.nextStep]: '',
    [labels.question]: '',
    [labels.link]: '',
    ...fields,
  });
};
const stored = async () => (await council.wind()).updates[0];

test.each([
  ['ten characters at least', 'text', 'kort'],
  ['more than spaces', 'text', ' \n\t  '],
  ['more than marks that nobody sees', 'text', '\u202e\u200f\u200b\u2066'],
  ['2,900 characters at most', 'text', 'x'.repeat(2_950)],
  ['2,900 characters at most', 'nextStep', 'x'.repeat(2_950)],
  ['2,900 characters at most', 'question', 'x'.repeat(2_950)],
  ['an address that leads to the web', 'link', 'javascript:alert(1)'],
  ['a whole address', 'link', 'exempel.se'],
  ['an address without spaces', 'link', 'https://exempel.se/en väg'],
] as const)('a field takes %s, and says so where it stands: %s', async (_, field, typed) => {
  const outcome = await sends({ [labels[field]]: typed });
  expect(Object.keys(outcome.errors ?? {})).toEqual([`${field}.0`]);
  expect(JSON.stringify((await council.annaAtDesk.modal()).state)).toContain(
    JSON.stringify(typed).slice(1, -1),
  );
});

test('what Slack would not hold is held back before it is sent', async () => {
  const outcome = await sends({ [labels.text]: 'x'.repeat(3_001) });
  expect(outcome.ok).toBe(false);
});

test.each([
  '<!channel> <@U0BO> <https://evil.example|bank> *fet* & <b>',
  '👩‍👩‍👧‍👦 🇸🇪 zoom 🟢🟢🟢🟢🟢',
  'مرحبا שלום hej hej',
])('what looks like a call, an emoji or another script is plain characters: %s', async (typed) => {
  await council.anna.types('/plan uppdatera vindkraft');
  const fields = { [labels.text]: typed, [labels.nextStep]: typed, [labels.question]: typed };
  await council.annaAtDesk.submits({ ...fields, 'I kanalen': ['yes'] });
  await expect.poll(stored).toMatchObject({ text: typed, nextStep: typed });
  const posted = await hears(council.bo, typed);
  expect(onScreen(posted)).toContain(typed);
  expect(`${posted.text}${JSON.stringify(posted.blocks).replaceAll(/"text":"[^"]*"/g, '')}`).not.toContain(
    '<!',
  );
  await hears(council.annasMessages, typed);
});

test('marks that turn the direction of writing are taken out', async () => {
  await sends({ [labels.text]: 'Allt går \u202eneva\u202c bra här.' });
  await expect.poll(stored).toMatchObject({ text: 'Allt går neva bra här.' });
});

/** A message of the bot's with one button, whose value somebody has made up. */
const puts = (channel: string, action: string, value: object) =>
  council.client.chat.postMessage({
    channel,
    text: 'Knapp',
    blocks: [
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: action,
            value: JSON.stringify(value),
            text: { type: 'plain_text', text: action },
          },
        ],
      },
    ],
  });

describe('ids that were made up', () => {
  test.each([
    ['another council', { council: 'a-council-elsewhere' }],
    ['an activity that is not there', { activity: 'not-there' }],
  ])('in a button open no form: %s', async (_, ids) => {
    const { id: activity } = await council.wind();
    await puts('C0COUNCIL', 'update.report', { council: council.id, activity, ...ids });
    await council.anna.presses('update.report');
    expect(onScreen(await council.annaAtDesk.modal())).toContain('finns inte längre i planen');
  });

  test.each([
    'update.nothing-new',
    'update.thanks',
    'update.take-back',
    'update.report',
    'update.retry',
    'update.change',
    'update.choose',
    'update.thanks-with-words',
  ])('that are no ids at all are told to be of an old button: %s', async (action) => {
    const told = async () =>
      (await council.anna.sees()).filter(({ text }) => text.includes('Knappen är för gammal')).length;
    const before = await told();
    await puts('C0COUNCIL', action, { council: 17 });
    await council.anna.presses(action);
    await expect.poll(told).toBe(before + 1);
  });

  test.each([
    ['another council', { council: 'a-council-elsewhere' }],
    ['an activity that is not there', { activity: 'not-there' }],
    ['an update that is not there', { revises: 'not-there' }],
    ['nothing that can be read', { council: 17 }],
  ])('in a form store nothing, and the text stays in it: %s', async (_, ids) => {
    await council.anna.types('/plan uppdatera vindkraft');
    const form = await council.annaAtDesk.modal();
    const { callback_id } = form;
    const private_metadata = JSON.stringify({ ...JSON.parse(form.private_metadata), ...ids });
    const texts = { title: plain('Lägesrapport'), submit: plain('Skicka') };
    const view = {
      type: 'modal' as const,
      ...texts,
      blocks: [...form.blocks],
      callback_id,
      private_metadata,
    };
    await council.client.views.update({ view_id: form.id, view });
    const before = (await council.wind()).updates.length;
    const outcome = await council.annaAtDesk.submits({ ...good, [labels.question]: '' });
    expect(Object.values(outcome.errors ?? {})).toEqual([
      expect.stringMatching(/finns inte längre|för gammalt/),
    ]);
    expect((await council.wind()).updates).toHaveLength(before);
  });

  test('take back nobody else’s update', async () => {
    await sends({});
    await expect.poll(stored).toBeDefined();
    const update = (await stored())?.id ?? '';
    await puts('C0COUNCIL', 'update.take-back', { council: council.id, update });
    await council.bo.presses('update.take-back');
    await hears(council.bo, 'Only whoever wrote the status report or a coordinator can withdraw it.');
    expect((await stored())?.id).toBe(update);
  });
});

describe('people who may not', () => {
  test.each([
    ['a guest', 'U0GUEST', 'Du svarar inte för aktiviteten'],
    ['somebody from another organisation', 'U0FAR', 'You do not answer for this activity'],
  ])('%s gets a sentence and no form', async (_, user, sentence) => {
    const { id: activity } = await council.wind();
    const sent = await puts(user, 'update.report', { council: council.id, activity });
    await council.as(user, sent.channel ?? '').presses('update.report');
    expect(onScreen(await council.person(user).modal())).toContain(sentence);
    await council.person(user).closes();
  });

  test('whoever has lost the seat meanwhile keeps their text in the form, and is told', async () => {
    await council.bo.types('/plan update vindkraft');
    await council.boAtDesk.modal();
    const basedOn = (await council.storage.seats.people({ council: council.id }))?.council.version ?? 0;
    const seat = { unit: council.units.samverkan, because: 'vacated', reason: null } as const;
    await council.storage.seatWriter.vacate(council.id, seat, { by: null, at: council.clock.now(), basedOn });
    const outcome = await council.boAtDesk.submits({
      'What has happened since last time?': 'We have new students.',
    });
    expect(outcome.errors).toEqual({
      'text.0': expect.stringContaining('You do not answer for this activity'),
    });
    await council.boAtDesk.closes();
  });
});

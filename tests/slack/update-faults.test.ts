import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { breakableDatabase } from '../support/breakable-database.ts';
import { onScreen } from '../support/on-screen.ts';
import type { ShownView } from '../support/person-at-desk.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

const database = breakableDatabase();
let council: UpdatesAtDesk;
let ticking: NodeJS.Timeout | undefined;
beforeAll(async () => {
  council = await updatesAtDesk({ around: database.around });
});
afterAll(() => council.end());
afterEach(async () => {
  await recovers();
  clearInterval(ticking);
  for (const _ of (await council.annaAtDesk.views()).modals) await council.annaAtDesk.closes();
});

/** Waits that the clock would end are over in a moment. */
const hurries = () => {
  ticking = setInterval(() => council.clock.advance(200), 10);
};
const recovers = async () => {
  database.isMended();
  await council.calmDown();
};

const said = async () => [...(await council.anna.sees()), ...(await council.annasMessages.sees())];
const modals = async () => (await council.annaAtDesk.views()).modals;
const isForm = ({ callback_id }: ShownView) => callback_id === 'update.form';
const until = async (holds: () => Promise<boolean>, what: string): Promise<void> => {
  await expect.poll(holds, { timeout: 8_000, interval: 20, message: what }).toBe(true);
};

/** Where a text is that somebody has typed. */
async function whereabouts(text: string): Promise<readonly string[]> {
  const { id, updates } = await council.wind();
  const draft = await council.storage.drafts.read({ council: council.id, activity: id, user: 'U0ANNA' });
  const places = {
    update: updates.some((update) => update.text === text),
    draft: draft?.words.text === text,
    form: JSON.stringify((await modals()).map(({ state }) => state)).includes(text),
    message: (await said()).some((message) => onScreen(message).includes(text)),
  };
  return Object.entries(places).flatMap(([place, holds]) => (holds ? [place] : []));
}

let texts = 0;

/** Anna asks for the form, types and sends, with something broken all the while: she is told, and her text is somewhere. */
async function reportsInTrouble(mute = false): Promise<readonly string[]> {
  texts += 1;
  const text = `Det här har hänt, gång ${texts}.`;
  const before = (await said()).length;
  await council.anna.types('/plan uppdatera vindkraft');
  const isTold = async () => (await said()).length > before || (await modals()).length > 0;
  await until(isTold, 'Anna sees a form or a sentence');
  const [form] = (await modals()).filter(isForm);
  if (!form) return ['never typed'];
  const spoken = (await said()).length;
  await council.annaAtDesk.submits({ 'Vad har hänt sedan sist?': text, 'I kanalen': ['yes'] });
  const isAnswered = async () => {
    const open = await modals();
    const complaints = open.flatMap(({ errors }) => Object.values(errors));
    const notices = open.filter((view) => !isForm(view));
    // A form that closes says that all went well, where nothing else comes through.
    if (mute && open.length === 0) return (await whereabouts(text)).includes('update');
    return complaints.length + notices.length > 0 || (await said()).length > spoken;
  };
  await until(isAnswered, 'Anna is told what came of it');
  await until(async () => (await whereabouts(text)).length > 0, 'the text is somewhere');
  return whereabouts(text);
}

test('with nothing broken the text is an update', async () => {
  expect(await reportsInTrouble()).toContain('update');
});

describe.each(['views.open', 'chat.postMessage', 'users.info', '*'])('Slack’s %s', (method) => {
  test.each(['429', '500', 'drop-before', 'drop-after', 'error', 'slow'] as const)(
    'that fails once (%s) loses no word',
    async (kind) => {
      hurries();
      const slowly = kind === 'slow' ? { milliseconds: 3_000 } : {};
      const refusal =
        kind === 'error' ? { error: method === 'views.open' ? 'expired_trigger_id' : 'fatal_error' } : {};
      await council.fault({ method, kind, ...slowly, ...refusal });
      expect(await reportsInTrouble()).not.toEqual([]);
    },
  );

  test('that fails every time loses no word', async () => {
    hurries();
    await council.fault({ method, kind: '500', times: 50 });
    const told = reportsInTrouble(true);
    if (method === '*' || method === 'views.open') await recovers();
    expect(await told).not.toEqual([]);
  });
});

describe.each(['down', 'hangs', 'loses its answer'] as const)('the database', (fault) => {
  test.each(Array.from({ length: 14 }, (_, at) => at + 1))(
    `that ${fault} the %ith time it is asked loses no word`,
    async (place) => {
      if (fault === 'hangs') hurries();
      database.failsOn(place, fault);
      expect(await reportsInTrouble()).not.toEqual([]);
    },
  );
});

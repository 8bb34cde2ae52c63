import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { breakableDatabase } from '../support/breakable-database.ts';
import { onScreen } from '../support/on-screen.ts';
import { councilPlace, type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

const document = readFileSync(new URL('../../docs/examples/handlingsplan-2021-2024.md', import.meta.url));
const database = breakableDatabase();

let council: StoredCouncil;
let file: string;
beforeEach(async () => {
  council = await storedCouncil(null, 'Socket Mode', database.around);
  const base64 = document.toString('base64');
  const upload = { user: 'U0ANNA', name: 'plan.md', base64 };
  file = (await council.post<{ ok: boolean; file: string }>('file', upload)).file;
  await council.anna.types('/plan importera');
});
afterEach(async () => {
  database.isMended();
  await council.end();
});

const sends = () => council.person('U0ANNA').submits({ 'Handlingsplanen som fil': [file] });
const modalSays = (words: string) =>
  council.person('U0ANNA').waitsFor(({ modals }) => modals.some((view) => onScreen(view).includes(words)));
const isStored = async () => (await council.storage.plans.councilIn(councilPlace)) !== null;

test('a file that Slack does not hand out is asked for again, in whatever way Slack fails', async () => {
  for (const kind of ['429', '500', 'drop-before', 'drop-after', 'error'] as const) {
    await council.fault({ method: 'files.info', kind, ...(kind === 'error' && { error: 'file_not_found' }) });
    expect((await sends()).errors).toEqual({ file: 'Slack lämnade inte ut filen. Ladda upp den igen.' });
  }
  expect((await sends()).errors).toBeUndefined();
  await modalSays('saker att känna till');
});

test('somebody else’s file is not read', async () => {
  const base64 = document.toString('base64');
  const bos = await council.post<{ file: string }>('file', { user: 'U0BO', name: 'plan.md', base64 });
  await sends();
  await modalSays('saker att känna till');
  const { id, blocks } = await council.person('U0ANNA').modal();
  const title = { type: 'plain_text', text: 'Läs in' } as const;
  await council.client.views.update({
    view_id: id,
    view: {
      type: 'modal',
      callback_id: 'council.preview-form',
      title,
      submit: title,
      private_metadata: JSON.stringify({ channel: 'C0COUNCIL', file: bos.file }),
      blocks: blocks.slice(0, 1),
    },
  });
  await council.person('U0ANNA').submits({});
  await modalSays('Slack lämnade inte ut filen.');
  expect(await isStored()).toBe(false);
});

test('a database that is down when the plan is confirmed is told in a sentence, and nothing is half read in', async () => {
  await sends();
  await modalSays('saker att känna till');
  database.goesDown();
  await council.person('U0ANNA').submits({});
  await modalSays('Något gick fel');
  database.isMended();
  expect(await isStored()).toBe(false);
});

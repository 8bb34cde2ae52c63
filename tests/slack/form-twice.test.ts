import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { everyForm } from '../support/every-form.ts';
import { type FormCouncil, formCouncil } from '../support/form-council.ts';
import { onScreen } from '../support/on-screen.ts';

let council: FormCouncil;
beforeAll(async () => {
  council = await formCouncil('Socket Mode');
});
afterEach(() => council.closesAll());
afterAll(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

/** Reading a document in, and reporting, are delivered twice in files of their own. */
const elsewhere = ['council.import-form', 'council.preview-form', 'update.form', 'update.picker'];

test.each(everyForm.filter(({ form }) => !elsewhere.includes(form)))(
  'a form that is delivered twice is settled once ($form)',
  async ({ form, who, opens, fills }) => {
    await opens(council);
    await council.formOf(who, form);
    const before = { log: (await council.log()).length, mail: await mail() };
    await council.person(who).submits(fills?.(council) ?? {});
    await council.socket('redeliver');
    await expect.poll(async () => (await council.log()).length).toBeGreaterThan(before.log);
    // What was delivered before a command has been looked at when that is answered.
    await council.asks(who, '/plan');
    const entries = (await council.log()).slice(0, -before.log);
    const deeds = entries.map(({ action, subject, after }) => JSON.stringify({ action, subject, after }));
    expect(deeds).toEqual([...new Set(deeds)]);
    const letters = (await mail()).slice(before.mail.length);
    expect(letters).toEqual([...new Set(letters)]);
  },
);

async function mail(): Promise<readonly string[]> {
  const all = [...(await council.mail('U0ANNA')), ...(await council.mail('U0BO'))];
  return all.toSorted((one, other) => one.ts.localeCompare(other.ts)).map(onScreen);
}

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CouncilBesideAnother, councilBesideAnother } from '../support/council-beside-another.ts';
import { everyForm } from '../support/every-form.ts';
import { madeUp, room } from '../support/made-up.ts';
import { onScreen } from '../support/on-screen.ts';

let council: CouncilBesideAnother;
let theirs: string;
beforeAll(async () => {
  council = await councilBesideAnother();
  theirs = council.theirs;
});
afterAll(() => council.end());
afterEach(async () => {
  await council.closesAll();
  expect((await council.calls()).violations).toEqual([]);
  // What Slack does not hand out is in the log, and has no number of an error.
  expect(council.logged.splice(0).filter(({ errorId }) => errorId)).toEqual([]);
});

/** The picker remembers nothing, and a document's form only the channel, which the look at the document remembers too. */
const forms = everyForm.filter(({ form }) => !['update.picker', 'council.import-form'].includes(form));

describe.each(forms)('a form that says it is about something else ($form)', ({ form, who, opens, fills }) => {
  test('stores nothing, and says in a sentence why', async () => {
    await opens(council);
    const { private_metadata } = await council.formOf(who, form);
    await council.closesAll();
    for (const [what, forged] of madeUp(private_metadata, theirs, room.form)) {
      await opens(council);
      const view = await council.formOf(who, form);
      const { title, blocks, callback_id } = view;
      const submit = { type: 'plain_text', text: 'Spara' } as const;
      const shown = { type: 'modal' as const, title: { ...submit, text: title.text }, submit };
      await council.client.views.update({
        view_id: view.id,
        view: { ...shown, blocks: [...blocks], callback_id, private_metadata: forged },
      });
      const before = await council.everything();
      const { errors } = await council.person(who).submits(fills?.(council) ?? {});
      const sentence = errors ? Object.values(errors).join() : onScreen(await council.person(who).modal());
      expect(sentence, what).toMatch(
        /finns inte|för gammal|too old|no longer|inte längre|Bara |Only|kanal|inte ut/,
      );
      expect(await council.everything(), what).toEqual(before);
      await council.closesAll();
    }
  });
});

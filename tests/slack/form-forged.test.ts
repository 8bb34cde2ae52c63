import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { everyForm } from '../support/every-form.ts';
import { type FormCouncil, formCouncil } from '../support/form-council.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

let council: FormCouncil;
let theirs: string;
beforeAll(async () => {
  council = await formCouncil('Socket Mode');
  const place = { workspace: 'T0OTHER', channel: 'C0COUNCIL' };
  const activities = [anActivity({ name: 'Hemligt', seats: ['LK Hemliga enheten'] })];
  theirs = (await storePlan(council.storage, aPlan({ activities }), { place, clock: council.clock })).council
    .id;
  for (const user of ['U0GUEST', 'U0FAR']) await council.post('join', { user, channel: 'C0COUNCIL' });
});
afterAll(() => council.end());
afterEach(async () => {
  await council.closesAll();
  expect((await council.calls()).violations).toEqual([]);
  // What Slack does not hand out is in the log, and has no number of an error.
  expect(council.logged.splice(0).filter(({ errorId }) => errorId)).toEqual([]);
});

const versions = async () => {
  const people = [council.ids.council, theirs].map((id) => council.storage.seats.people({ council: id }));
  return (await Promise.all(people)).map((of) => of?.council.version);
};

/** What somebody could make of what a form remembers: every id in it another one, or nothing that can be read. */
const madeUp = (written: string): readonly (readonly [string, string])[] => {
  const ids: Readonly<Record<string, unknown>> = JSON.parse(written);
  // A form may bear any key, and an unknown channel means the workspace's only council.
  const free = ['key', 'channel'];
  const texts = Object.keys(ids).filter((name) => typeof ids[name] === 'string' && !free.includes(name));
  const unknown = texts.map(
    (name) => [`an unknown ${name}`, JSON.stringify({ ...ids, [name]: 'C0NOWHERE' })] as const,
  );
  return [
    ...unknown,
    ...('council' in ids ? [['another council', JSON.stringify({ ...ids, council: theirs })] as const] : []),
    ['nothing', ''],
    ['no ids', '{"council":17,"channel":{}}'],
    ['half of them', written.slice(0, -2)],
    ['a great deal', `[${'1,'.repeat(1_400)}1]`],
  ];
};

/** The picker remembers nothing, and a document's form only the channel, which the look at the document remembers too. */
const forms = everyForm.filter(({ form }) => !['update.picker', 'council.import-form'].includes(form));

describe.each(forms)('a form that says it is about something else ($form)', ({ form, who, opens, fills }) => {
  test('stores nothing, and says in a sentence why', async () => {
    await opens(council);
    const { private_metadata } = await council.formOf(who, form);
    await council.closesAll();
    for (const [what, forged] of madeUp(private_metadata)) {
      await opens(council);
      const view = await council.formOf(who, form);
      const { title, blocks, callback_id } = view;
      const submit = { type: 'plain_text', text: 'Spara' } as const;
      const shown = { type: 'modal' as const, title: { ...submit, text: title.text }, submit };
      await council.client.views.update({
        view_id: view.id,
        view: { ...shown, blocks: [...blocks], callback_id, private_metadata: forged },
      });
      const before = await versions();
      const { errors } = await council.person(who).submits(fills?.(council) ?? {});
      const sentence = errors ? Object.values(errors).join() : onScreen(await council.person(who).modal());
      expect(sentence, what).toMatch(
        /finns inte|för gammal|too old|no longer|inte längre|Bara |Only|kanal|inte ut/,
      );
      expect(await versions(), what).toEqual(before);
      await council.closesAll();
    }
  });
});

import { App } from '@slack/bolt';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { visibleText } from '../../src/domain/visible-text.ts';
import type { WireEntry } from '../../src/workspace/state/wire-log.ts';
import { everyForm, type FormAtHand } from '../support/every-form.ts';
import { forgedSubmission } from '../support/forged-submission.ts';
import { type FormCouncil, formCouncil } from '../support/form-council.ts';
import { pingsIn } from '../support/pings.ts';

const listening = vi.spyOn(App.prototype, 'view');
let registered: readonly unknown[];
let council: FormCouncil;
let heard = 0;
beforeAll(async () => {
  council = await formCouncil('HTTP');
  registered = listening.mock.calls.map(([form]) => form).filter((form) => typeof form === 'string');
  listening.mockRestore();
});
afterAll(() => council.end());
afterEach(async () => {
  await council.closesAll();
  expect((await council.calls()).violations).toEqual([]);
  expect(await newPings()).toEqual([]);
  expect(council.logged.splice(0)).toEqual([]);
});

async function newPings(): Promise<readonly string[]> {
  const wire = { after: heard, wait: 0 };
  const { entries, cursor } = await council.get<{ entries: WireEntry[]; cursor: number }>('wire', wire);
  heard = cursor;
  const ours = entries.map(({ kind, sent, answer }) => (kind === 'delivery' ? answer : sent));
  return ours.flatMap(pingsIn);
}

test('every form that the bot listens for is in the table of forms', () => {
  // A picker is never sent in: what is chosen in it opens another form.
  const inTable = everyForm.map(({ form }) => form).filter((form) => form !== 'update.picker');
  expect(new Set(inTable)).toEqual(new Set(registered));
});

const typed = {
  nothing: '',
  'blanks alone': ' \n\t\u00A0 ',
  'marks that nobody sees': '\u200B\u200F\u2066\u00AD',
  'emoji and families of them': '👩‍👩‍👧‍👦 🇸🇪 👍🏽 zoom',
  'writing that turns round': 'Allt \u202Eadnäv\u202C \u2067hej\u2069 مرحبا שלום',
  'calls to everybody': '<!channel> <!here|här> <@U0ANNA> <#C0COUNCIL> *fet* & <b>',
  'a link that runs something': 'javascript:alert(1) <javascript:alert(1)|hej>',
  'an address with a call in it': 'https://exempel.se/<!channel>',
  'characters that no database holds': 'Ett \u0000 två \uD800 tre \uDFFF fyra',
};

type Shown = Awaited<ReturnType<FormCouncil['formOf']>>;

/** The blocks in which a person writes by hand. */
const written = ({ blocks }: Shown): readonly string[] =>
  blocks.flatMap((block) =>
    'element' in block && block.element.type === 'plain_text_input' ? [block.block_id ?? ''] : [],
  );
const opened = async ({ form, who, opens }: FormAtHand) => {
  await opens(council);
  return council.formOf(who, form);
};
const isKept = async ({ finds }: FormAtHand, text: string) =>
  JSON.stringify(await finds?.(council)).includes(JSON.stringify(visibleText(text)).slice(1, -1));

/** Somebody fills in one field with this and sends the form: it is complained about there and kept, or taken as it is. */
async function sends(at: FormAtHand, block: string, text: string): Promise<void> {
  const person = council.person(at.who);
  const fills = { ...at.fills?.(council), [block]: text };
  const { errors } = await person.submits(fills);
  if (errors !== undefined) {
    expect(Object.keys(errors), 'the complaint stands at the field').toEqual([block]);
    const held = (await council.formOf(at.who, at.form)).state.values[block];
    return expect(Object.values(held ?? {})).toMatchObject([{ value: text }]);
  }
  if (visibleText(text) !== '') await expect.poll(() => isKept(at, text), { message: block }).toBe(true);
}

test('nothing is written by hand in the forms that no words are looked for from', async () => {
  for (const at of everyForm.filter(({ finds }) => finds === undefined)) {
    expect(written(await opened(at))).toEqual([]);
    await council.closesAll();
  }
});

describe.each(everyForm.filter(({ finds }) => finds))('a form ($form)', (at) => {
  test.each(Object.entries(typed))('takes %s, or says at the field what to do instead', async (_, text) => {
    const blocks = written(await opened(at));
    for (const [index, block] of blocks.entries()) {
      if (index > 0) {
        await council.closesAll();
        await opened(at);
      }
      await sends(at, block, text);
    }
  });

  test('gives back more characters than Slack would let through', async () => {
    const view = await opened(at);
    const text = 'å'.repeat(3_001);
    for (const block of written(view)) {
      const forged = { user: at.who, view, fills: at.fills?.(council) ?? {}, block, text };
      const answer = await forgedSubmission(council.slack.port, forged);
      expect(answer.includes('"errors"') || answer.includes(text), `${block}: ${answer}`).toBe(true);
    }
  });
});

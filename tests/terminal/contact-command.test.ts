import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactCommand } from '../../src/terminal/contact-command.ts';
import { aHouse } from '../support/council-with-seats.ts';
import { keptOutput } from '../support/kept-output.ts';

let house: Awaited<ReturnType<typeof aHouse>>;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());

async function aCouncil() {
  const council = await house.council([
    'LK Kulturförvaltningen',
    'LK Samverkansenheten',
    'LiU Samverkansenheten',
  ]);
  const asked = { unit: 'kulturforvaltningen', user: 'U0ANNA', language: 'sv', ...council.place } as const;
  return async (says: Partial<Parameters<typeof contactCommand>[1]> = {}) => {
    const output = keptOutput();
    const exit = await contactCommand(council, { ...asked, ...says }, output);
    return { exit, ...output };
  };
}

test('a unit gets its contact, and is told who held the seat before', async () => {
  const contact = await aCouncil();
  expect(await contact()).toMatchObject({
    exit: 0,
    said: ['Klart. U0ANNA är nu kontaktperson för LK Kulturförvaltningen.\nIngen ersättare är utsedd.'],
  });
  expect((await contact({ user: 'U0BO', deputy: 'U0ANNA' })).said).toEqual([
    'Klart. U0BO är nu kontaktperson för LK Kulturförvaltningen.\nErsättare: U0ANNA.\nFöre det var det U0ANNA, som finns kvar i historiken.',
  ]);
  expect((await contact({ user: 'U0BO', deputy: 'U0ANNA' })).said).toEqual([
    'U0BO är redan kontaktperson för LK Kulturförvaltningen. Inget har ändrats.',
  ]);
});

test.each([
  [
    'a name that two units have',
    { unit: 'Samverkansenheten' },
    'LK Samverkansenheten, LiU Samverkansenheten',
  ],
  ['a name that none has but one is near', { unit: 'Kulturhuset' }, 'Närmast kommer LK Kulturförvaltningen.'],
  ['a name that is near none', { unit: 'xyz' }, '/plan ansvariga'],
  ['the contact as the deputy', { deputy: 'U0ANNA' }, 'sin egen ersättare'],
  ['a channel without a council', { channel: 'C0ANNAN' }, 'inget samverkansråd i kanalen C0ANNAN'],
])('%s is refused with a sentence', async (_, says, sentence) => {
  const { exit, said, refused } = await (await aCouncil())(says);
  expect({ exit, said }).toEqual({ exit: 1, said: [] });
  expect(refused.join()).toContain(sentence);
});

test('English is spoken when it is asked for', async () => {
  const { said } = await (await aCouncil())({ language: 'en' });
  expect(said.join()).toContain('U0ANNA is now the contact of LK Kulturförvaltningen.');
});

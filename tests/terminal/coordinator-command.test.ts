import { afterAll, beforeAll, expect, test } from 'vitest';
import { coordinatorCommand } from '../../src/terminal/coordinator-command.ts';
import { aHouse } from '../support/council-with-seats.ts';
import { keptOutput } from '../support/kept-output.ts';

let house: Awaited<ReturnType<typeof aHouse>>;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.end());

async function aCouncil(seats?: readonly string[]) {
  const council = await house.council(seats);
  return async (change: 'add' | 'remove', user: string, party: string | null = 'LK') => {
    const output = keptOutput();
    const asked = { change, user, party, language: 'sv', ...council.place } as const;
    const exit = await coordinatorCommand(council, asked, output);
    return { exit, said: output.said.join('\n'), refused: output.refused.join('\n') };
  };
}

test('an installation is prepared by script: coordinators first, the plan later', async () => {
  const coordinator = await aCouncil([]);
  expect(await coordinator('add', 'U0KIM')).toMatchObject({
    exit: 0,
    said: 'Klart. U0KIM är nu samordnare för LK.',
  });
  expect(await coordinator('add', 'U0KIM', null)).toMatchObject({
    exit: 0,
    said: 'Klart. U0KIM är nu samordnare för hela rådet.',
  });
  expect(await coordinator('add', 'U0KIM')).toMatchObject({
    exit: 0,
    said: 'U0KIM är redan samordnare för LK. Inget har ändrats.',
  });
});

test('a coordinator is replaced, successor first', async () => {
  const coordinator = await aCouncil();
  await coordinator('add', 'U0KIM');
  expect(await coordinator('remove', 'U0KIM')).toMatchObject({
    exit: 1,
    refused: 'U0KIM är rådets enda samordnare. Utse först en efterträdare med --add.',
  });
  await coordinator('add', 'U0LO', 'LiU');
  expect(await coordinator('remove', 'U0KIM')).toMatchObject({
    exit: 0,
    said: 'Klart. U0KIM är inte längre samordnare för LK.',
  });
});

test('a party that is not there, and a post that nobody has, are refused with a sentence', async () => {
  const coordinator = await aCouncil();
  expect(await coordinator('add', 'U0KIM', 'KTH')).toMatchObject({
    exit: 1,
    said: '',
    refused: 'Ingen part i planen heter ”KTH”. Parterna är LK, LiU.',
  });
  expect(await coordinator('remove', 'U0KIM')).toMatchObject({ exit: 1, said: '' });
});
